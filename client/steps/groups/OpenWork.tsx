import { formatList } from '#client/i18n/format.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useOwnOrder } from '#client/phone/own-order.ts';
import { StepScreen, useWorkshopLang } from '#client/phone/StepScreen.tsx';
import { useSpoken } from '#client/phone/use-spoken.ts';
import { useView } from '#client/store/room-store.ts';
import { useStep } from '#client/store/use-step.ts';
import { Chip } from '#client/ui/Chip.tsx';
import { CircleArt, NotesArt } from '#client/ui/EmptyArt.tsx';
import { EmptyState } from '#client/ui/EmptyState.tsx';
import { NormCard } from '#client/ui/NormCard.tsx';
import { NoteCard } from '#client/ui/NoteCard.tsx';
import { draftsByTopic, sharesPlace } from './drafts-by-topic.ts';
import { groupNames } from './group-names.ts';
import styles from './Phone.module.css';
import { groupsPhoneStrings } from './phone-strings.ts';

/** What the groups wrote, opened together; which group wrote what is nowhere. */
export function OpenNotes() {
  const t = useStrings(groupsPhoneStrings);
  const { questions } = useStep('groups');
  const { notes } = useView();
  const workshopLang = useWorkshopLang();
  const asked: readonly string[] = questions;
  const ids = useOwnOrder(Object.keys(notes).filter((id) => asked.includes(notes[id]?.question ?? '')));
  useSpoken(t.openNotes);
  return (
    <StepScreen title={t.openNotes} lead={t.openNotesLead}>
      {ids.length === 0 && (
        <EmptyState art={<NotesArt />} title={t.noNotes}>
          {t.noNotesText}
        </EmptyState>
      )}
      <ul className={styles.notes} lang={workshopLang}>
        {ids.map((id) => (
          <li key={id}>
            <NoteCard>{notes[id]?.text}</NoteCard>
          </li>
        ))}
      </ul>
      <Doubled />
    </StepScreen>
  );
}

/** The groups' drafts by theme; once it was chosen, in the order they are tested. */
export function OpenDrafts() {
  const t = useStrings(groupsPhoneStrings);
  const { phase, drafts } = useStep('groups');
  const chosen = phase === 'chosen';
  useSpoken(chosen ? t.chosenTitle : t.openDrafts);
  return (
    <StepScreen title={chosen ? t.chosenTitle : t.openDrafts} lead={chosen ? t.chosenLead : t.openDraftsLead}>
      {drafts.length === 0 && (
        <EmptyState art={<CircleArt />} title={t.noDrafts}>
          {t.noDraftsText}
        </EmptyState>
      )}
      <DraftsByTopic />
      <Doubled />
    </StepScreen>
  );
}

function DraftsByTopic() {
  const t = useStrings(groupsPhoneStrings);
  const { drafts } = useStep('groups');
  const { themes } = useView();
  const workshopLang = useWorkshopLang();
  return draftsByTopic(drafts).map(({ topic, own }) => (
    <section key={topic} className={styles.section}>
      {topic !== null && (
        <h2 className={styles.label} lang={workshopLang}>
          {themes[topic]?.name}
        </h2>
      )}
      <ul className={styles.notes} lang={workshopLang}>
        {own.map((draft) => (
          <li key={draft.id}>
            <NormCard
              field={topic === null ? undefined : themes[topic]?.field}
              principle={draft.principle}
              boundary={draft.boundary}
              headingLevel={3}
              badge={
                draft.rank === 1 &&
                own.length > 1 && <Chip tone="accent">{sharesPlace(draft, own) ? t.shared : t.testedFirst}</Chip>
              }
            />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function Doubled() {
  const t = useStrings(groupsPhoneStrings);
  const names = useStrings(groupNames);
  const { lang } = useLang();
  const { doubled } = useStep('groups');
  if (doubled.length === 0) return null;
  return (
    <p className="caption">
      {t.doubled(
        formatList(
          lang,
          doubled.map((group) => names.group(group)),
        ),
      )}
    </p>
  );
}
