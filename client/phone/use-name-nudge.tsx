import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { patiently } from '#client/connection/patiently.ts';
import { cleanText } from '#shared/kernel/text.ts';

type NameCare = Awaited<typeof import('./name-care.ts')>['nameCare'];

/** What has come of it; a text that is laid before goes in unasked, and the server decides about it. */
let loaded: NameCare | null = null;

/** Asked for ahead of time, in the lobby: no text waits for it. */
export async function fetchNameCare(): Promise<NameCare> {
  loaded ??= (await patiently(() => import('./name-care.ts'))).nameCare;
  return loaded;
}

const NameNudge = lazy(async () => ({ default: (await fetchNameCare()).NameNudge }));
export const OwnHeldNotes = lazy(async () => ({ default: (await fetchNameCare()).OwnHeldNotes }));

interface Asked {
  readonly hit: NonNullable<ReturnType<NameCare['findName']>>;
  readonly go: () => void;
}

/**
 * Asks once for each text that seems to name somebody, and otherwise lets it go at once.
 * @param note whether the texts are notes, which are held if they name a person
 * @returns `ask` with the text and what to do with it, and the question to render
 */
export function useNameNudge(note = false): { ask: (text: string, go: () => void) => void; question: ReactNode } {
  const [asked, setAsked] = useState<Asked | null>(null);
  const known = useRef(new Set<string>());
  const ask = (text: string, go: () => void) => {
    const clean = cleanText(text);
    const hit = known.current.has(clean) ? null : (loaded?.findName(clean) ?? null);
    if (!hit) return go();
    known.current.add(clean);
    setAsked({ hit, go });
  };
  const close = () => setAsked(null);
  return {
    ask,
    question: asked && (
      <Suspense fallback={null}>
        <NameNudge
          hit={asked.hit}
          note={note}
          onChange={close}
          onAnyway={() => {
            close();
            asked.go();
          }}
        />
      </Suspense>
    ),
  };
}
