import { common } from '#client/i18n/common.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { languageNames, languages } from '#client/i18n/language.ts';
import { Segmented } from '#client/ui/Segmented.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import { hasLargeAgenda } from '#shared/content/large.ts';
import { lengthsOf } from '#shared/content/templates.ts';
import { MAX_TEAM } from '#shared/protocol/parse.ts';
import styles from './PrepareDialog.module.css';
import { prepareStrings } from './prepare-strings.ts';
import { inLanguage, isLarge, type Prepared } from './prepared.ts';

interface TeamFieldsProps {
  readonly prepared: Prepared;
  readonly onChange: (change: Partial<Prepared>) => void;
  readonly teamError: string | undefined;
}

/** Who, how long and in which language. With steps of one's own, length and language are those of the steps. */
export function TeamFields({ prepared, onChange, teamError }: TeamFieldsProps) {
  const t = useStrings(prepareStrings);
  const words = useStrings(common);
  const lengths = lengthsOf(prepared.template);
  const own = prepared.steps !== null;
  return (
    <>
      <TextField
        label={t.team}
        hint={t.teamHint}
        error={teamError}
        value={prepared.team}
        maxLength={MAX_TEAM}
        autoComplete="off"
        data-autofocus
        onChange={(event) => onChange({ team: event.target.value })}
      />
      {!own && (
        <>
          {hasLargeAgenda(prepared.template) && (
            <div className={styles.choices}>
              <Segmented
                legend={t.people}
                options={[
                  { value: 'usual', label: t.usual },
                  { value: 'large', label: t.large },
                ]}
                value={prepared.large ? 'large' : 'usual'}
                onChange={(value) => onChange({ large: value === 'large' })}
              />
            </div>
          )}
          {isLarge(prepared) && <p className="caption">{t.largeHint}</p>}
          <div className={styles.choices}>
            {lengths.length > 1 && !isLarge(prepared) && (
              <Segmented
                legend={t.length}
                options={lengths.map((length) => ({ value: String(length), label: words.minutes(length) }))}
                value={String(prepared.length)}
                onChange={(value) => {
                  const length = lengths.find((each) => String(each) === value);
                  if (length) onChange({ length });
                }}
              />
            )}
            <Segmented
              legend={t.language}
              options={languages.map((value) => ({ value, label: languageNames[value] }))}
              value={prepared.language}
              onChange={(language) => onChange(inLanguage(prepared, language))}
            />
          </div>
          <p className="caption">{t.languageHint}</p>
        </>
      )}
    </>
  );
}
