import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { AlwaysApplies } from '#client/phone/AlwaysApplies.tsx';
import { FieldHead } from '#client/phone/FieldHead.tsx';
import { LateOffers } from '#client/phone/LateOffers.tsx';
import { lateStrings } from '#client/phone/late-strings.ts';
import { OwnTextList } from '#client/phone/OwnTextList.tsx';
import { StepHeading, StepScreen, useWorkshopLang } from '#client/phone/StepScreen.tsx';
import { ThemeRow } from '#client/phone/ThemeRow.tsx';
import type { OwnTexts } from '#client/phone/use-own-texts.ts';
import { useSpoken } from '#client/phone/use-spoken.ts';
import { useView } from '#client/store/room-store.ts';
import { useStep } from '#client/store/use-step.ts';
import { Disclosure } from '#client/ui/Disclosure.tsx';
import { CircleArt } from '#client/ui/EmptyArt.tsx';
import { EmptyState } from '#client/ui/EmptyState.tsx';
import { NormCard } from '#client/ui/NormCard.tsx';
import type { NormRow } from '#shared/record/views.ts';
import styles from './Phone.module.css';
import { ProposalDock } from './ProposalDock.tsx';
import { draftPhoneStrings } from './phone-strings.ts';
import { type OwnProposal, useProposals } from './use-proposals.ts';

/** Drafting on the phone: the theme, what was written about it, the draft as it stands, and proposals of one's own. */
export function DraftPhone() {
  const t = useStrings(draftPhoneStrings);
  const { topic } = useStep('draft');
  if (topic !== null) return <Topic key={topic} topic={topic} />;
  return (
    <StepScreen title={t.waitTitle}>
      <EmptyState art={<CircleArt />} title={t.waitText} />
    </StepScreen>
  );
}

function Topic({ topic }: { readonly topic: string }) {
  const t = useStrings(draftPhoneStrings);
  const { round } = useStep('draft');
  const { themes } = useView();
  const theme = themes[topic];
  const { texts, form, setForm } = useProposals(topic, round);
  return (
    <StepScreen
      head={
        <FieldHead field={theme?.field} kicker={t.kicker}>
          <StepHeading text={theme?.name ?? ''} fromWorkshop />
        </FieldHead>
      }
      dock={<ProposalDock texts={texts} form={form} onForm={setForm} />}
    >
      <LateProposals texts={texts} />
      <OwnTextList
        title={t.own}
        texts={texts}
        receivedText={t.received}
        kicker={(proposal) => (proposal.form === 'principle' ? t.principle : t.boundary)}
      />
      <Drafts topic={topic} />
      <FromGroups />
      <Proposals />
      <ul className={styles.rows}>
        <ThemeRow theme={topic} name={t.notes} field={theme?.field} />
      </ul>
      <AlwaysApplies />
    </StepScreen>
  );
}

/** A late text goes into the composer and not straight in: as a proposal it may need another shape. */
function LateProposals({ texts }: { readonly texts: OwnTexts<OwnProposal> }) {
  const t = useStrings(draftPhoneStrings);
  const kit = useStrings(lateStrings);
  const writing = texts.typed.trim() !== '' ? kit.lateFinishFirst : undefined;
  return (
    <LateOffers
      kinds={['draft', 'groups', 'write']}
      blocked={texts.full ? t.full : writing}
      onTake={(text) => {
        texts.type(text);
        return true;
      }}
    />
  );
}

function Drafts({ topic }: { readonly topic: string }) {
  const t = useStrings(draftPhoneStrings);
  const { norms } = useView();
  const all = Object.entries(norms).sort(([, a], [, b]) => a.order - b.order);
  const own = all.filter(([, norm]) => norm.theme === topic);
  const others = all.filter(([, norm]) => norm.theme !== topic);
  return (
    <section className={styles.section}>
      <h2 className={styles.label}>{t.drafts}</h2>
      {own.length > 0 ? <NormList norms={own} /> : <p className="muted">{t.noDraft}</p>}
      {others.length > 0 && (
        <Disclosure summary={`${t.otherDrafts} (${others.length})`}>
          <NormList norms={others} />
        </Disclosure>
      )}
    </section>
  );
}

function NormList({ norms }: { readonly norms: readonly (readonly [string, NormRow])[] }) {
  const { themes } = useView();
  const workshopLang = useWorkshopLang();
  return (
    <ol className={styles.norms} lang={workshopLang}>
      {norms.map(([id, { theme, principle, boundary }]) => (
        <li key={id}>
          <NormCard
            field={theme === null ? undefined : themes[theme]?.field}
            principle={principle}
            boundary={boundary}
            headingLevel={3}
          />
        </li>
      ))}
    </ol>
  );
}

/** What mixed groups drafted on the theme, first to be tested first. */
function FromGroups() {
  const t = useStrings(draftPhoneStrings);
  const { groupDrafts } = useStep('draft');
  const workshopLang = useWorkshopLang();
  if (groupDrafts.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.label}>{t.groupDrafts}</h2>
      <ol className={styles.norms} lang={workshopLang}>
        {groupDrafts.map(({ id, principle, boundary }) => (
          <li key={id}>
            <NormCard principle={principle} boundary={boundary} size="sm" headingLevel={3} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What the group proposed, once the box was opened; mixed, and without anybody's name. */
function Proposals() {
  const t = useStrings(draftPhoneStrings);
  const { proposals } = useStep('draft');
  const workshopLang = useWorkshopLang();
  useSpoken(proposals.length > 0 ? t.opened : null, proposals.length);
  if (proposals.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.label}>{t.proposals}</h2>
      <ul className={styles.proposals} lang={workshopLang}>
        {proposals.map(({ id, form, text }) => (
          <li key={id} data-form={form}>
            <span className="visually-hidden">{form === 'principle' ? t.principle : t.boundary}: </span>
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
