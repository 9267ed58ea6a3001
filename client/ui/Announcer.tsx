import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';

export type Politeness = 'polite' | 'assertive';

export type Announce = (text: string, politeness?: Politeness) => void;

const AnnounceContext = createContext<Announce | null>(null);

interface Spoken {
  readonly text: string;
  readonly turn: number;
}

const silence: Spoken = { text: '', turn: 0 };

/** Every other time a no-break space is added, so that the same sentence twice is a change, and is read twice. */
function spokenText({ text, turn }: Spoken): string {
  return turn % 2 === 1 ? `${text}\u00a0` : text;
}

/** One region: what is said in one go is said together, so that the later does not drown the earlier. */
function useRegion(): readonly [Spoken, (text: string) => void] {
  const [spoken, setSpoken] = useState(silence);
  const shown = useRef(silence.turn);
  useEffect(() => {
    shown.current = spoken.turn;
  }, [spoken]);
  const say = useCallback((text: string) => {
    const since = shown.current;
    setSpoken((before) => {
      if (before.turn === since) return { text, turn: before.turn + 1 };
      return { text: `${before.text} ${text}`, turn: before.turn };
    });
  }, []);
  return [spoken, say];
}

/** The two live regions of the page. Polite waits for a pause; assertive is for a lost connection or a closing room. */
export function AnnouncerProvider({ children }: { readonly children: ReactNode }) {
  const [polite, sayPolitely] = useRegion();
  const [assertive, sayAtOnce] = useRegion();

  const announce = useCallback<Announce>(
    (text, politeness = 'polite') => (politeness === 'polite' ? sayPolitely(text) : sayAtOnce(text)),
    [sayPolitely, sayAtOnce],
  );

  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="visually-hidden" aria-live="polite" aria-atomic="true">
        {spokenText(polite)}
      </div>
      <div className="visually-hidden" aria-live="assertive" aria-atomic="true">
        {spokenText(assertive)}
      </div>
    </AnnounceContext>
  );
}

/** Says something to screen readers without moving focus: "Lappen ligger på bordet", "1 minut kvar". */
export function useAnnounce(): Announce {
  const announce = useContext(AnnounceContext);
  if (announce === null) throw new Error('useAnnounce needs an AnnouncerProvider above it');
  return announce;
}
