import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Icon } from '#client/ui/Icon.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { type NormHint, normHints } from '#shared/content/norm-hints.ts';
import type { Lang } from '#shared/kernel/step-module.ts';
import type { Wording } from '#shared/record/types.ts';
import { MAX_TEXT } from '#shared/steps/fields.ts';
import styles from './WordingFields.module.css';
import { wordingStrings } from './wording-strings.ts';

interface WordingFieldsProps {
  readonly wording: Wording;
  readonly onChange: (part: keyof Wording, text: string) => void;
  readonly onLeave?: (() => void) | undefined;
}

/** The two halves of a norm, with hints that help and never block. */
export function WordingFields({ wording, onChange, onLeave }: WordingFieldsProps) {
  const t = useStrings(wordingStrings);
  const { language } = useView().workshop.main;
  const hints = normHints(wording, language);
  const field = (part: keyof Wording) => ({
    lang: language,
    value: wording[part],
    maxLength: MAX_TEXT,
    rows: 2,
    counter: t.left,
    className: styles[part],
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange(part, event.target.value.replace(/\s*\n\s*/g, ' ')),
    onBlur: () => onLeave?.(),
  });
  return (
    <div className={styles.fields}>
      <TextArea label={t.principle} placeholder={t.principleExample[language]} {...field('principle')} />
      <TextArea label={t.boundary} placeholder={t.boundaryExample[language]} {...field('boundary')} />
      <Hints hints={hints} language={language} />
    </div>
  );
}

function Hints({ hints, language }: { readonly hints: readonly NormHint[]; readonly language: Lang }) {
  const t = useStrings(wordingStrings);
  return (
    <div role="status">
      {hints.length > 0 && (
        <ul className={styles.hints} aria-label={t.hintsLabel}>
          {hints.map((hint) => (
            <li key={hint}>
              <Icon name="info" />
              <span>{hint === 'start' ? t.hint.start[language] : t.hint[hint]}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
