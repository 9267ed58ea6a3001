import { formatList } from '#client/i18n/format.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Chip } from '#client/ui/Chip.tsx';
import { NormCard } from '#client/ui/NormCard.tsx';
import { NoteCard } from '#client/ui/NoteCard.tsx';
import { Panel } from '#client/ui/Panel.tsx';
import type { GroupsView } from '#shared/steps/groups/types.ts';
import styles from './Desk.module.css';
import { groupsDesk } from './desk-strings.ts';
import { draftsByTopic, sharesPlace } from './drafts-by-topic.ts';
import { groupNames } from './group-names.ts';

interface OpenedProps {
  readonly groups: GroupsView;
}

/** The groups' notes, once opened; from here on they lie with the others. */
export function OpenedNotes({ groups }: OpenedProps) {
  const t = useStrings(groupsDesk);
  const { notes, workshop } = useView();
  const asked: readonly string[] = groups.questions;
  const own = Object.entries(notes).filter(([, note]) => asked.includes(note.question));
  return (
    <Panel title={t.notes}>
      {own.length === 0 && <p className="muted">{t.noNotes}</p>}
      <ul className={styles.notes} lang={workshop.main.language}>
        {own.map(([id, note]) => (
          <li key={id}>
            <NoteCard>{note.text}</NoteCard>
          </li>
        ))}
      </ul>
      <Doubled groups={groups} />
    </Panel>
  );
}

/** The groups' drafts by theme; once chosen, in the order they are tested. */
export function OpenedDrafts({ groups }: OpenedProps) {
  const t = useStrings(groupsDesk);
  const { themes, workshop } = useView();
  return (
    <Panel title={t.drafts}>
      {groups.drafts.length === 0 && <p className="muted">{t.noDrafts}</p>}
      <div className={styles.topics}>
        {draftsByTopic(groups.drafts).map(({ topic, own }) => (
          <section key={topic} className={styles.topic} lang={workshop.main.language}>
            <h3>{topic === null ? t.noTopic : themes[topic]?.name}</h3>
            <ul className={styles.drafts}>
              {own.map((draft) => (
                <li key={draft.id}>
                  <NormCard
                    size="sm"
                    headingLevel={4}
                    field={topic === null ? undefined : themes[topic]?.field}
                    principle={draft.principle}
                    boundary={draft.boundary}
                    badge={
                      draft.rank === 1 &&
                      own.length > 1 && <Chip tone="accent">{sharesPlace(draft, own) ? t.shared : t.testedFirst}</Chip>
                    }
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <Doubled groups={groups} />
    </Panel>
  );
}

function Doubled({ groups: { doubled } }: OpenedProps) {
  const t = useStrings(groupsDesk);
  const names = useStrings(groupNames);
  const { lang } = useLang();
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
