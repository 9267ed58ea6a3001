import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { IconButton } from '#client/ui/IconButton.tsx';
import { Segmented } from '#client/ui/Segmented.tsx';
import { Stepper } from '#client/ui/Stepper.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { freeQuestionId } from '#shared/content/new-step.ts';
import type { WriteConfig } from '#shared/steps/write/types.ts';
import { withPhases } from './agenda-edit.ts';
import { agendaStrings } from './agenda-strings.ts';
import type { ConfigFieldsProps } from './ConfigFields.tsx';
import styles from './StepEditor.module.css';

const MAX_QUESTIONS = 8;
const MAX_QUESTION = 300;
const notes = ['1', '2', '3'] as const;
const LONGEST = 60;

/** The questions of a writing step, how many notes each may give, and when they are shown. */
export function WriteFields({ step, agenda, asked, language, onChange, onConfig }: ConfigFieldsProps) {
  const t = useStrings(agendaStrings);
  const config = step.config as WriteConfig;
  const { questions, writeMinutes, readMinutes, maxNotes, collect } = config;
  const set = (at: number, text: string): void =>
    onConfig({ ...config, questions: questions.map((one, index) => (index === at ? { ...one, text } : one)) });
  return (
    <div className={styles.fields}>
      <div className={styles.questions}>
        {questions.map(({ id, text }, index) => (
          <div key={id} className={styles.question}>
            <TextArea
              label={t.question(index + 1)}
              hint={t.questionHint(text.length)}
              error={text.trim() === '' ? t.questionMissing : undefined}
              lang={language}
              rows={2}
              maxLength={MAX_QUESTION}
              value={text}
              onChange={(event) => set(index, event.target.value.replace(/\n/g, ' '))}
            />
            {questions.length > 1 && (
              <IconButton
                icon="x"
                label={t.removeQuestion(index + 1)}
                className={styles.drop}
                onClick={() => onConfig({ ...config, questions: questions.filter((_one, at) => at !== index) })}
              />
            )}
          </div>
        ))}
        {questions.length < MAX_QUESTIONS && (
          <Button
            icon="plus"
            kind="ghost"
            onClick={() => {
              const id = freeQuestionId({ agenda, questions: asked });
              onConfig({ ...config, questions: [...questions, { id, text: '' }] });
            }}
          >
            {t.addQuestion}
          </Button>
        )}
      </div>
      <Segmented
        legend={t.perPerson}
        options={notes.map((value) => ({ value, label: value }))}
        value={notes[maxNotes - 1] ?? '3'}
        onChange={(value) => onConfig({ ...config, maxNotes: Number(value) })}
      />
      {questions.length > 1 && (
        <Segmented
          legend={t.collect}
          options={(['all', 'each'] as const).map((value) => ({ value, label: t.collects[value] }))}
          value={collect}
          onChange={(value) => onConfig({ ...config, collect: value })}
        />
      )}
      <div className={styles.phases}>
        <div className={styles.line}>
          {t.writeMinutes}
          <Stepper
            label={t.writeMinutes}
            value={writeMinutes}
            min={1}
            max={LONGEST}
            text={t.minutes(writeMinutes)}
            onChange={(value) => onChange(withPhases(step, value, readMinutes))}
          />
        </div>
        <div className={styles.line}>
          {t.readMinutes}
          <Stepper
            label={t.readMinutes}
            value={readMinutes}
            min={1}
            max={LONGEST}
            text={t.minutes(readMinutes)}
            onChange={(value) => onChange(withPhases(step, writeMinutes, value))}
          />
        </div>
      </div>
    </div>
  );
}
