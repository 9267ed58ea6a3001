import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Segmented } from '#client/ui/Segmented.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import { groupsConfig } from '#shared/content/groups.ts';
import { freeQuestionId } from '#shared/content/new-step.ts';
import type { QuestionId } from '#shared/kernel/ids.ts';
import type { Lang } from '#shared/kernel/step-module.ts';
import { MAX_TEXT } from '#shared/steps/fields.ts';
import type { GroupsConfig } from '#shared/steps/groups/types.ts';
import { agendaStrings } from './agenda-strings.ts';
import type { ConfigFieldsProps } from './ConfigFields.tsx';
import { LinesField } from './LinesField.tsx';
import styles from './StepEditor.module.css';

const MAX_QUESTIONS = 8;
const MAX_QUESTION = 300;

/** What groups do in a round, what they are asked, and how the first minute begins. */
export function GroupsFields({ step, agenda, language, onConfig }: ConfigFieldsProps) {
  const t = useStrings(agendaStrings);
  const config = step.config as GroupsConfig;
  /** A line keeps its question's id while it stands in its place. */
  const asking = (texts: readonly string[]): GroupsConfig['questions'] => {
    const fresh: QuestionId[] = [];
    return texts.map((text, place) => {
      const known = config.questions[place]?.id;
      const id = known ?? freeQuestionId({ agenda }, fresh);
      if (known === undefined) fresh.push(id);
      return { id, text };
    });
  };
  const choose = (purpose: GroupsConfig['purpose']): void => {
    const model = groupsConfig(purpose, 'standard', language as Lang);
    onConfig({ ...model, bases: config.bases, questions: asking(model.questions.map(({ text }) => text)) });
  };
  return (
    <div className={styles.fields}>
      <Segmented
        legend={t.purpose}
        options={(['understand', 'draft'] as const).map((value) => ({ value, label: t.purposes[value] }))}
        value={config.purpose}
        onChange={choose}
      />
      {config.purpose === 'understand' && (
        <LinesField
          label={t.groupQuestions}
          hint={t.groupQuestionsHint}
          most={MAX_QUESTIONS}
          longest={MAX_QUESTION}
          language={language}
          lines={config.questions.map(({ text }) => text)}
          onChange={(lines) => onConfig({ ...config, questions: asking(lines) })}
        />
      )}
      <TextField
        label={t.groupStart}
        hint={t.groupStartHint}
        lang={language}
        maxLength={MAX_TEXT}
        value={config.start}
        onChange={(event) => onConfig({ ...config, start: event.target.value })}
      />
    </div>
  );
}
