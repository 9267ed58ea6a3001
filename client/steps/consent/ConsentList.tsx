import { useDeskStepCommand } from '#client/desk/use-desk-command.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { MandateState } from '#client/mandate/MandateState.tsx';
import { useView } from '#client/store/room-store.ts';
import { Button } from '#client/ui/Button.tsx';
import { Chip } from '#client/ui/Chip.tsx';
import { cx } from '#client/ui/cx.ts';
import { NormCard } from '#client/ui/NormCard.tsx';
import { Panel } from '#client/ui/Panel.tsx';
import type { ConsentView } from '#shared/steps/consent/types.ts';
import styles from './Desk.module.css';
import { consentDesk } from './desk-strings.ts';

/** All norms and how they stand. */
export function ConsentList({ consent }: { readonly consent: ConsentView }) {
  const t = useStrings(consentDesk);
  const { norms, themes, workshop } = useView();
  const command = useDeskStepCommand('consent');
  const asking = consent.phase === 'asking';
  return (
    <Panel title={t.list} headingLevel={3}>
      {consent.norms.length === 0 && <p className="muted">{t.none}</p>}
      <ul className={styles.list}>
        {consent.norms.map((id) => {
          const row = norms[id];
          if (!row) return null;
          const now = id === consent.norm;
          const text = row.principle || row.boundary;
          return (
            <li key={id} className={cx(styles.item, now && styles.now)} aria-current={now || undefined}>
              <div lang={workshop.main.language}>
                <NormCard
                  bare
                  size="sm"
                  headingLevel={4}
                  field={row.theme === null ? undefined : themes[row.theme]?.field}
                  principle={row.principle}
                  boundary={row.boundary}
                />
              </div>
              <MandateState norm={id} className="caption" />
              <div className={styles.foot}>
                <Chip tone={row.status === 'adopted' || row.status === 'onTrial' ? 'tint' : 'line'}>
                  {now && asking ? t.asking : t.status[row.status]}
                </Chip>
                {now ? (
                  <span className="caption">{t.showingNow}</span>
                ) : (
                  <Button
                    kind="ghost"
                    aria-label={t.showLabel(text)}
                    disabledReason={asking ? t.stillAsking : undefined}
                    onClick={() => void command({ type: 'showNorm', norm: id })}
                  >
                    {t.show}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
