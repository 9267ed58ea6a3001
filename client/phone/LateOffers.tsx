import { useEffect } from 'react';
import type { LateText } from '#client/connection/late.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useLateTexts } from '#client/store/use-late-texts.ts';
import { Button } from '#client/ui/Button.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import { NoteCard } from '#client/ui/NoteCard.tsx';
import type { StepKind } from '#shared/steps/registry.ts';
import styles from './LateOffers.module.css';
import { lateStrings } from './late-strings.ts';
import { useSpoken } from './use-spoken.ts';

interface LateOffersProps {
  readonly kinds: readonly StepKind[];
  /** Lays the text where the person is now, if it can; left out where nothing collects. */
  readonly onTake?: ((text: string) => boolean) | undefined;
  /** Why nothing more can be laid just now. */
  readonly blocked?: string | undefined;
}

/** Late texts that have been told of; they lie there from step to step, and are told of once. */
const known = new Set<string>();

/** Texts that were written but missed their opening: they lie here, and can be laid where something collects again. */
export function LateOffers({ kinds, onTake, blocked }: LateOffersProps) {
  const t = useStrings(lateStrings);
  const [texts, settle] = useLateTexts(...kinds);
  const told = texts.some(({ key }) => !known.has(key))
    ? `${t.lateTitle(texts.length)} ${onTake ? t.lateText : t.lateLater}`
    : null;
  useSpoken(told);
  useEffect(() => {
    for (const { key } of texts) known.add(key);
  });
  if (texts.length === 0) return null;
  const take = (late: LateText) => {
    if (onTake?.(late.text)) settle(late);
  };
  return (
    <section className={styles.late}>
      <p className={styles.title}>
        <Icon name="clock" />
        <span>
          <b>{t.lateTitle(texts.length)}</b> {onTake ? t.lateText : t.lateLater}
        </span>
      </p>
      <ul className={styles.list}>
        {texts.map((late) => (
          <li key={late.key}>
            <NoteCard>{late.text}</NoteCard>
            <div className={styles.actions}>
              {onTake && (
                <Button disabledReason={blocked} onClick={() => take(late)}>
                  {t.lateTake}
                </Button>
              )}
              <Button kind="ghost" onClick={() => settle(late)}>
                {t.lateDrop}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
