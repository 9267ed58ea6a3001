import { Suspense, useState } from 'react';
import { previewView } from '#client/agenda/preview-view.ts';
import { draftsKey } from '#client/connection/draft-store.ts';
import { common } from '#client/i18n/common.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { readPrepared } from '#client/prepare/prepared-store.ts';
import { phoneSteps } from '#client/steps/phone-registry.ts';
import { FixtureRoom } from '#client/store/FixtureRoom.tsx';
import { PhoneMemoryProvider } from '#client/store/PhoneMemoryProvider.tsx';
import { notebookKey } from '#client/store/phone-memory.ts';
import { useFragment } from '#client/store/use-fragment.ts';
import { Skeleton } from '#client/ui/Skeleton.tsx';
import { useSurface } from '#client/ui/surface.ts';
import { buildStrings } from './build-strings.ts';

/** The room that the preview's phone believes it is in. Nothing leaves this device. */
const ROOM = 'try';

/** Nothing of what was tried before is left. */
function forgetTried(): void {
  try {
    for (const key of [draftsKey(ROOM), notebookKey(ROOM)]) localStorage.removeItem(key);
  } catch {
    // Storage can be forbidden; then nothing was kept either.
  }
}

/** A phone in a step of the agenda that is being built in this tab. The step's id is in the address's fragment. */
// biome-ignore lint/style/noDefaultExport: React.lazy loads it
export default function TryApp() {
  useSurface('phone');
  const t = useStrings(buildStrings);
  const words = useStrings(common);
  const step = useFragment();
  const [prepared] = useState(() => {
    forgetTried();
    return readPrepared();
  });
  const [now] = useState(() => Date.now());
  const { steps = null, language = 'sv', title = '' } = prepared ?? {};
  const wanted = steps?.find((each) => each.id === step);
  const view = wanted && steps ? previewView({ agenda: steps, step: wanted.id, language, title, now }) : null;
  const Step = view?.step.main && phoneSteps[view.step.main.kind];
  if (!Step) return <p>{t.notTried}</p>;
  return (
    <FixtureRoom view={view} id={ROOM}>
      <PhoneMemoryProvider>
        <Suspense fallback={<Skeleton label={words.loading} />}>
          <Step key={step} />
        </Suspense>
      </PhoneMemoryProvider>
    </FixtureRoom>
  );
}
