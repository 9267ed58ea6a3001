import { useState } from 'react';
import { formatDate } from '#client/i18n/format.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { MandateLine } from '#client/mandate/MandateLine.tsx';
import { type Paper, Poster } from '#client/poster/Poster.tsx';
import { Chip } from '#client/ui/Chip.tsx';
import { Disclosure } from '#client/ui/Disclosure.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import { NormCard } from '#client/ui/NormCard.tsx';
import { NormText } from '#client/ui/NormText.tsx';
import { Panel } from '#client/ui/Panel.tsx';
import { TwoCircles } from '#client/ui/TwoCircles.tsx';
import { agreementWords } from '#shared/content/agreement-words.ts';
import type { Agreement, AgreementNorm } from '#shared/workshop/agreement.ts';
import styles from './AgreementPage.module.css';
import { agreementStrings } from './agreement-strings.ts';
import { TakeAlong } from './TakeAlong.tsx';
import { usePaper } from './use-paper.ts';

interface AgreementPageProps {
  readonly agreement: Agreement;
  readonly room: string;
  readonly readKey: string;
}

/** The agreement to read, and beside it the poster and the ways to take it along. On paper only the poster is left. */
export function AgreementPage({ agreement, room, readKey }: AgreementPageProps) {
  const t = useStrings(agreementStrings);
  const [paper, setPaper] = useState<Paper>('A4');
  usePaper(paper);
  return (
    <div className={styles.page}>
      <article className={styles.read} lang={agreement.language}>
        <Head agreement={agreement} />
        <Norms agreement={agreement} />
        <Always lines={agreement.always} language={agreement.language} />
        <Facts agreement={agreement} />
        <Outside agreement={agreement} />
        <Parked agreement={agreement} />
      </article>
      <aside className={styles.take} aria-label={t.take}>
        <Panel title={t.take} className={styles.panel}>
          <TakeAlong team={agreement.team} room={room} readKey={readKey} paper={paper} onPaper={setPaper} />
        </Panel>
        <Poster agreement={agreement} paper={paper} label={t.poster} />
      </aside>
    </div>
  );
}

function Head({ agreement }: { readonly agreement: Agreement }) {
  const words = agreementWords[agreement.language];
  const { title, team, date, language, final, rehearsal } = agreement;
  return (
    <header className={styles.head}>
      <TwoCircles variant="hero" className={styles.art} />
      <p className={styles.over}>{words.ourAgreement}</p>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.team}>{[team, formatDate(language, date, 'year')].filter(Boolean).join(', ')}</p>
      {rehearsal && (
        <p className={styles.draft}>
          <Chip tone="accent">{words.rehearsal}</Chip> <span>{words.rehearsalHint}</span>
        </p>
      )}
      {!final && (
        <p className={styles.draft}>
          <Chip tone="accent">{words.draft}</Chip> <span>{words.draftHint}</span>
        </p>
      )}
    </header>
  );
}

function Norms({ agreement }: { readonly agreement: Agreement }) {
  const words = agreementWords[agreement.language];
  const until = words.onTrialUntil(formatDate(agreement.language, agreement.followUp.date));
  return (
    <section>
      <h2 className={styles.heading}>{words.norms}</h2>
      {agreement.norms.length === 0 ? (
        <p className={styles.none}>{words.noNorms}</p>
      ) : (
        <ol className={styles.norms}>
          {agreement.norms.map((norm) => (
            <li key={norm.id}>
              <NormCard
                field={norm.theme?.field}
                principle={norm.principle}
                boundary={norm.boundary}
                headingLevel={3}
                badge={norm.status === 'onTrial' ? <Chip tone="accent">{until}</Chip> : undefined}
              >
                <Objections texts={norm.objections ?? []} title={words.objections} />
                <MandateLine mandate={norm.mandate} manager={agreement.manager} language={agreement.language} />
                <History norm={norm} title={words.history} />
              </NormCard>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** In large groups: what was said against a norm that is tried all the same. Always open, so that it is printed. */
function Objections({ texts, title }: { readonly texts: readonly string[]; readonly title: string }) {
  if (texts.length === 0) return null;
  return (
    <section className={styles.objections}>
      <h4>{title}</h4>
      <ul>
        {texts.map((text, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may have written the same, and the list never changes
          <li key={place}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

/** Earlier wordings, oldest first: what the group's concerns and objections made of it. */
function History({ norm, title }: { readonly norm: AgreementNorm; readonly title: string }) {
  if (norm.earlier.length === 0) return null;
  return (
    <Disclosure summary={title} className={styles.history}>
      <ol className={styles.earlier}>
        {norm.earlier.map((wording, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: wordings are only ever added at the end
          <li key={place}>
            <NormText size="sm" headingLevel={4} principle={wording.principle} boundary={wording.boundary} />
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

function Always({ lines, language }: { readonly lines: readonly string[]; readonly language: Agreement['language'] }) {
  if (lines.length === 0) return null;
  return (
    <Panel title={agreementWords[language].always} tone="tint">
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Panel>
  );
}

function Facts({ agreement }: { readonly agreement: Agreement }) {
  const { language, participants, followUp } = agreement;
  const words = agreementWords[language];
  return (
    <ul className={styles.facts}>
      {followUp.date !== '' && (
        <li>
          <Icon name="calendar" /> {words.followUpLine(formatDate(language, followUp.date, 'year'), followUp.confirmed)}
        </li>
      )}
      {participants !== null && (
        <li>
          <Icon name="people" /> {words.participants(participants)}
        </li>
      )}
    </ul>
  );
}

/** What the group agreed on and the manager has said no to, as it is. */
function Outside({ agreement }: { readonly agreement: Agreement }) {
  const { language, manager, outside } = agreement;
  const words = agreementWords[language];
  if (outside.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{words.outside}</h2>
      <p className="muted">{words.outsideHint}</p>
      <ul className={styles.parked}>
        {outside.map((norm) => (
          <li key={norm.id}>
            <NormText size="sm" headingLevel={3} principle={norm.principle} boundary={norm.boundary} />
            <MandateLine mandate={norm.mandate} manager={manager} language={language} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Parked({ agreement }: { readonly agreement: Agreement }) {
  const words = agreementWords[agreement.language];
  if (agreement.parked.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{words.parked}</h2>
      <p className="muted">{words.parkedHint}</p>
      <ul className={styles.parked}>
        {agreement.parked.map((norm) => (
          <li key={norm.id}>
            <NormText size="sm" headingLevel={3} principle={norm.principle} boundary={norm.boundary} />
          </li>
        ))}
      </ul>
    </section>
  );
}
