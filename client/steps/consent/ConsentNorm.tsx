import { useState } from 'react';
import { ConfirmDialog } from '#client/desk/ConfirmDialog.tsx';
import { HideText } from '#client/desk/HideText.tsx';
import { useDeskStepCommand } from '#client/desk/use-desk-command.ts';
import { WordingFields } from '#client/desk/WordingFields.tsx';
import { formatDate } from '#client/i18n/format.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { MandateDesk } from '#client/mandate/MandateDesk.tsx';
import { useView } from '#client/store/room-store.ts';
import { Button } from '#client/ui/Button.tsx';
import { Disclosure } from '#client/ui/Disclosure.tsx';
import { NormCard } from '#client/ui/NormCard.tsx';
import { NormText } from '#client/ui/NormText.tsx';
import { NoteCard } from '#client/ui/NoteCard.tsx';
import { Panel } from '#client/ui/Panel.tsx';
import type { NormId } from '#shared/kernel/ids.ts';
import type { NormRow } from '#shared/record/views.ts';
import type { ConsentView, Outcome } from '#shared/steps/consent/types.ts';
import styles from './Desk.module.css';
import { consentDesk } from './desk-strings.ts';
import type { Rewording } from './use-rewording.ts';

interface ConsentNormProps {
  readonly consent: ConsentView;
  readonly rewording: Rewording;
}

/** The norm that is shown: the outcome of its round, what was said, and the new wording where one is needed. */
export function ConsentNorm({ consent, rewording }: ConsentNormProps) {
  const t = useStrings(consentDesk);
  const { norms, themes, workshop } = useView();
  const row = consent.norm === null ? undefined : norms[consent.norm];
  if (consent.norm === null || !row) return null;
  const { language } = workshop.main;
  return (
    <Panel
      title={t.round(consent.round)}
      headingLevel={3}
      aside={row.status === 'draft' && <ParkButton norm={consent.norm} />}
    >
      <div className={styles.norm}>
        <div lang={language}>
          <NormCard
            bare
            size="lg"
            headingLevel={4}
            field={row.theme === null ? undefined : themes[row.theme]?.field}
            principle={row.principle}
            boundary={row.boundary}
          />
        </div>
        <RoundNote consent={consent} />
        {consent.phase === 'closed' && consent.outcome !== null && <OutcomeNote outcome={consent.outcome} />}
        <MandateDesk norm={consent.norm} />
        {consent.phase === 'closed' && <Texts texts={consent.texts} outcome={consent.outcome} />}
        {consent.phase === 'closed' && consent.outcome === 'reword' && (
          <section className={styles.section} aria-label={t.rewordTitle}>
            <h4 className="head">{t.rewordTitle}</h4>
            <WordingFields wording={rewording.wording} onChange={rewording.change} />
          </section>
        )}
        <History earlier={row.earlier} />
      </div>
    </Panel>
  );
}

function RoundNote({ consent }: { readonly consent: ConsentView }) {
  const t = useStrings(consentDesk);
  const { lang } = useLang();
  const { followUp } = useView().workshop.main;
  if (!consent.asksTrial || consent.phase === 'closed') return null;
  return <p className="muted">{t.asksTrial(formatDate(lang, followUp.date, 'day'))}</p>;
}

function OutcomeNote({ outcome }: { readonly outcome: Outcome }) {
  const t = useStrings(consentDesk);
  const { lang } = useLang();
  const { followUp } = useView().workshop.main;
  const verdict = outcome === 'onTrial' ? t.onTrial(formatDate(lang, followUp.date, 'day')) : t.outcome[outcome];
  return (
    <div className={styles.outcome} data-outcome={outcome} role="status">
      <b>{verdict}</b>
      <p>{t.outcomeText[outcome]}</p>
    </div>
  );
}

function Texts({ texts, outcome }: { readonly texts: readonly string[]; readonly outcome: Outcome | null }) {
  const t = useStrings(consentDesk);
  const { language } = useView().workshop.main;
  if (texts.length === 0) return outcome === 'reword' ? <p className="muted">{t.noTexts}</p> : null;
  return (
    <section className={styles.section} aria-label={t.texts}>
      <h4 className="head">{t.texts}</h4>
      <ul className={styles.texts} lang={language}>
        {texts.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people may write the same, and the list never changes
          <li key={index}>
            <NoteCard
              foot={
                <>
                  <span />
                  <HideText text={text} />
                </>
              }
            >
              {text}
            </NoteCard>
          </li>
        ))}
      </ul>
    </section>
  );
}

function History({ earlier }: { readonly earlier: NormRow['earlier'] }) {
  const t = useStrings(consentDesk);
  const { language } = useView().workshop.main;
  if (earlier.length === 0) return null;
  return (
    <Disclosure summary={t.history(earlier.length)}>
      <ol className={styles.history} lang={language}>
        {earlier.map(({ principle, boundary }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: earlier wordings are only ever added at the end
          <li key={index}>
            <NormText size="sm" headingLevel={4} principle={principle} boundary={boundary} />
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

function ParkButton({ norm }: { readonly norm: NormId }) {
  const t = useStrings(consentDesk);
  const command = useDeskStepCommand('consent');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button kind="ghost" onClick={() => setAsking(true)}>
        {t.park}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t.parkTitle}
        stayLabel={t.parkStay}
        goLabel={t.park}
        onStay={() => setAsking(false)}
        onGo={() => {
          setAsking(false);
          void command({ type: 'parkNorm', norm });
        }}
      >
        <p>{t.parkText}</p>
      </ConfirmDialog>
    </>
  );
}
