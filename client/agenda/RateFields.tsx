import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { IconButton } from '#client/ui/IconButton.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import { MAX_TEXT, MAX_THEME_NAME } from '#shared/steps/fields.ts';
import { MAX_ITEMS } from '#shared/steps/rate/rate.ts';
import type { RateConfig, RateItem } from '#shared/steps/rate/types.ts';
import { agendaStrings } from './agenda-strings.ts';
import type { ConfigFieldsProps } from './ConfigFields.tsx';
import styles from './StepEditor.module.css';

/** The first name that no sentence has. */
function freeId(items: readonly RateItem[]): string {
  for (let number = 1; ; number++) if (!items.some(({ id }) => id === `r${number}`)) return `r${number}`;
}

/** The sentences that everybody rates, each with the short name it has as a theme. */
export function RateFields({ step, language, onConfig }: ConfigFieldsProps) {
  const t = useStrings(agendaStrings);
  const config = step.config as RateConfig;
  const { items } = config;
  const set = (id: string, change: Partial<RateItem>): void =>
    onConfig({ ...config, items: items.map((item) => (item.id === id ? { ...item, ...change } : item)) });
  return (
    <div className={styles.questions}>
      {items.map(({ id, text, name }, index) => (
        <div key={id} className={styles.question}>
          <TextArea
            label={t.sentence(index + 1)}
            error={text.trim() === '' ? t.sentenceMissing : undefined}
            lang={language}
            rows={2}
            maxLength={MAX_TEXT}
            value={text}
            onChange={(event) => set(id, { text: event.target.value.replace(/\n/g, ' ') })}
          />
          <TextField
            label={t.shortName(index + 1)}
            hideLabel
            placeholder={t.shortNameHint}
            lang={language}
            maxLength={MAX_THEME_NAME}
            value={name}
            error={name.trim() === '' ? t.shortNameMissing : undefined}
            onChange={(event) => set(id, { name: event.target.value })}
          />
          {items.length > 1 && (
            <IconButton
              icon="x"
              label={t.removeSentence(index + 1)}
              className={styles.drop}
              onClick={() => onConfig({ ...config, items: items.filter((item) => item.id !== id) })}
            />
          )}
        </div>
      ))}
      {items.length < MAX_ITEMS && (
        <Button
          icon="plus"
          kind="ghost"
          onClick={() => onConfig({ ...config, items: [...items, { id: freeId(items), text: '', name: '' }] })}
        >
          {t.addSentence}
        </Button>
      )}
    </div>
  );
}
