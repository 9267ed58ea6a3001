import { useEffect } from 'react';
import { LanguageProvider, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { RehearsalBand } from '#client/rehearsal/RehearsalBand.tsx';
import { rehearsalStrings } from '#client/rehearsal/rehearsal-strings.ts';
import { screenSteps } from '#client/steps/screen-registry.ts';
import { useRoom } from '#client/store/room-store.ts';
import { JoinPlaceContext, useFindJoinPlace } from '#client/wall/join-place.ts';
import type { View } from '#shared/workshop/views.ts';
import { EndedScreen } from './EndedScreen.tsx';
import { FullscreenButton } from './FullscreenButton.tsx';
import { LobbyScreen } from './LobbyScreen.tsx';
import { LostSign } from './LostSign.tsx';
import { ScreenGone } from './ScreenGone.tsx';
import styles from './ScreenStage.module.css';
import { Sheet } from './Sheet.tsx';
import { screenStrings } from './screen-strings.ts';

/** What a view shows on the wall. A step keeps its own component for as long as it is the current one. */
function Scene({ view }: { readonly view: View }) {
  const { workshop, step } = view;
  const { status, blanked, current } = workshop.main;
  const t = useStrings(screenStrings);
  if (blanked) return <Sheet label={t.blanked} />;
  if (status === 'ended') return <EndedScreen />;
  if (status === 'lobby' || !step.main) return <LobbyScreen />;
  const Step = screenSteps[step.main.kind];
  return <Step key={current} />;
}

/** The name of the workshop in the browser's tab, for whoever has to find it among others. */
function useTitle(title: string | null): void {
  useEffect(() => {
    if (title === null) return;
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}

/** The shared screen: never anything that is not for all. It speaks the workshop's language, not the computer's. */
export function ScreenStage() {
  const t = useStrings(screenStrings);
  const view = useRoom((room) => room.view);
  const status = useRoom((room) => room.status);
  const refusal = useRoom((room) => room.refusal);
  const place = useFindJoinPlace();
  const rehearsal = view?.workshop.main.setup.rehearsal ?? false;
  const { word } = useStrings(rehearsalStrings);
  useTitle(view && (rehearsal ? `${word}: ` : '') + t.pageTitle(view.workshop.main.title));
  if (status === 'ended') return <ScreenGone reason={refusal} />;
  if (!view) {
    return (
      <>
        <Sheet label={t.loading} />
        <LostSign />
      </>
    );
  }
  const { language } = view.workshop.main;
  return (
    <LanguageProvider key={language} initial={language}>
      <JoinPlaceContext value={place}>
        <div lang={language} className={styles.stage}>
          {rehearsal && <RehearsalBand on="screen" />}
          <Scene view={view} />
          <LostSign />
          <FullscreenButton />
        </div>
      </JoinPlaceContext>
    </LanguageProvider>
  );
}
