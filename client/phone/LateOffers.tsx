import type { LateText } from '#client/connection/late.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useLateTexts } from '#client/store/phone-memory.ts';
import { Button } from '#client/ui/Button.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import { NoteCard } from '#client/ui/NoteCard.tsx';
import type { StepKind } from '#shared/steps/registry.ts';
import { kitStrings } from './kit-strings.ts';
import styles from './LateOffers.module.css';

interface LateOffersProps {
  readonly kinds: readonly StepKind[];
  /** Lays the text where the person is now; left out where nothing can be laid. */
  readonly onTake?: ((late: LateText) => void) | undefined;
}

/** Texts that were written but missed their opening: they lie here, and can be laid where something collects again. */
export function LateOffers({ kinds, onTake }: LateOffersProps) {
  const t = useStrings(kitStrings);
  const [texts, settle] = useLateTexts(...kinds);
  if (texts.length === 0) return null;
  return (
    <ul className={styles.list}>
      {texts.map((late) => (
        <li key={late.key} className={styles.late}>
          <p className={styles.title}>
            <Icon name="clock" />
            <span>
              <b>{t.lateTitle}.</b> {t.lateText}
            </span>
          </p>
          <NoteCard>{late.text}</NoteCard>
          <div className={styles.actions}>
            {onTake && (
              <Button
                kind="line"
                onClick={() => {
                  onTake(late);
                  settle(late);
                }}
              >
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
  );
}
