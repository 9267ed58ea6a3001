import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { FieldHead } from '#client/phone/FieldHead.tsx';
import { StepHeading, StepScreen, useWorkshopLang } from '#client/phone/StepScreen.tsx';
import { ThemeRow } from '#client/phone/ThemeRow.tsx';
import { useSpoken } from '#client/phone/use-spoken.ts';
import { useView } from '#client/store/room-store.ts';
import { useStep } from '#client/store/use-step.ts';
import { Button } from '#client/ui/Button.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import { Panel } from '#client/ui/Panel.tsx';
import { GroupDraft } from './GroupDraft.tsx';
import { GroupNoteDock, GroupNoteList } from './GroupNotes.tsx';
import { groupNames } from './group-names.ts';
import styles from './Phone.module.css';
import { groupsPhoneStrings } from './phone-strings.ts';
import { useGroupNotes } from './use-group-notes.ts';
import { useWriter } from './use-writer.ts';

interface GroupTableProps {
  /** This phone's group from 0. */
  readonly group: number;
  readonly lot: string;
}

/** The own group: who they are to each other, what they talk about, and the writing if this is the phone for it. */
export function GroupTable({ group, lot }: GroupTableProps) {
  const t = useStrings(groupsPhoneStrings);
  const names = useStrings(groupNames);
  const { groups, purpose } = useStep('groups');
  const writer = useWriter(lot);
  const notes = useGroupNotes(group);
  const own = groups[group];
  const whole = groups.length === 1;
  const name = whole ? t.whole : names.group(group);
  useSpoken(t.dealt(name), lot);
  const writesNotes = writer.writes && purpose === 'understand';
  return (
    <StepScreen
      shared
      head={
        <FieldHead field={whole ? undefined : group} kicker={t.yourGroup}>
          <StepHeading text={name} />
          <p>{whole ? t.wholeText : t.size(own?.lots.length ?? 1)}</p>
        </FieldHead>
      }
      dock={
        writesNotes ? (
          <GroupNoteDock notes={notes} />
        ) : writer.writes ? undefined : (
          <>
            <Button kind="primary" size="lg" block icon="pencil" onClick={writer.start}>
              {t.writeHere}
            </Button>
            <p className="caption">{t.writeHint}</p>
          </>
        )
      }
    >
      {!writer.writes && <FirstMinute />}
      <Subject group={group} brief={writer.writes} />
      {writesNotes && <GroupNoteList notes={notes} />}
      {writer.writes && purpose === 'draft' && <GroupDraft group={group} topic={own?.topic ?? null} />}
      {writer.writes && (
        <div className={styles.writing}>
          <p className="caption">{t.writingHint}</p>
          <Button kind="ghost" onClick={writer.stop}>
            {t.stop}
          </Button>
        </div>
      )}
      {!writer.writes && notes.entries.length > 0 && <p className="caption">{t.kept}</p>}
    </StepScreen>
  );
}

/** Harmless and human, so that everybody has spoken once before anything is at stake. */
function FirstMinute() {
  const t = useStrings(groupsPhoneStrings);
  const { start } = useStep('groups');
  const workshopLang = useWorkshopLang();
  return (
    <Panel tone="tint" title={t.first}>
      {start !== '' && (
        <p className={styles.start} lang={workshopLang}>
          {start}
        </p>
      )}
      <p className={styles.line}>
        <Icon name="clock" /> <span>{t.round}</span>
      </p>
    </Panel>
  );
}

interface SubjectProps {
  readonly group: number;
  /** Without the notes around it: the group is writing. */
  readonly brief: boolean;
}

/** The group's question, or its theme with the notes in it. */
function Subject({ group, brief }: SubjectProps) {
  const t = useStrings(groupsPhoneStrings);
  const { groups, purpose } = useStep('groups');
  const { questions, themes } = useView();
  const workshopLang = useWorkshopLang();
  const own = groups[group];
  if (purpose === 'understand') {
    return (
      <section className={styles.section}>
        <h2 className={styles.label}>{brief ? t.questionNow : t.question}</h2>
        <p className={styles.question} lang={workshopLang}>
          {questions[own?.question ?? '']?.text}
        </p>
      </section>
    );
  }
  const theme = own?.topic == null ? undefined : themes[own.topic];
  return (
    <section className={styles.section}>
      <h2 className={styles.label}>{t.topic}</h2>
      {own?.topic != null && theme ? (
        <ul className={styles.rows}>
          <ThemeRow theme={own.topic} name={theme.name} field={theme.field} open={!brief} />
        </ul>
      ) : (
        <p>{t.noTopic}</p>
      )}
    </section>
  );
}
