import { useId, useState } from 'react';
import styles from './CodeInput.module.css';
import { cx } from './cx.ts';
import { FieldError } from './Field.tsx';
import { normaliseRoomCode, roomCodeLength } from './room-code.ts';

interface CodeInputProps {
  readonly label: string;
  /** The signs so far, without the gap. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** How many signs a code has on this server; six unless it has very many rooms. */
  readonly length?: number | undefined;
  /** Called once, when the last sign is in. */
  readonly onComplete?: ((code: string) => void) | undefined;
  /** What is wrong with the code, and what to do about it. */
  readonly error?: string | undefined;
  /** The id of words beside the field that say what stands in the way, though the code may be right. */
  readonly describedBy?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly className?: string | undefined;
}

const placesOf = (length: number) => Array.from({ length }, (_, place) => place);

/** One real field beneath the drawn boxes: typing, pasting, autofill and screen readers see a single code. */
export function CodeInput(props: CodeInputProps) {
  const {
    label,
    value,
    onChange,
    length = roomCodeLength,
    onComplete,
    error,
    describedBy,
    autoFocus,
    className,
  } = props;
  const id = useId();
  const [focused, setFocused] = useState(false);
  const caret = focused ? Math.min(value.length, length - 1) : -1;

  const take = (text: string) => {
    const next = normaliseRoomCode(text, length);
    if (next === value) return;
    onChange(next);
    if (next.length === length) onComplete?.(next);
  };

  return (
    <div className={className}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={cx(styles.boxes, error !== undefined && styles.wrong)}>
        {placesOf(length).map((place) => (
          <span key={place} className={cx(styles.box, place === caret && styles.now)} aria-hidden="true">
            {value[place]}
            {place === caret && value[place] === undefined && <i className={styles.caret} />}
          </span>
        ))}
        <input
          id={id}
          className={styles.input}
          value={value}
          // A pasted code may carry a gap or a dash; the sign limit is kept by the code itself.
          maxLength={length * 3}
          autoCapitalize="characters"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
          // biome-ignore lint/a11y/noAutofocus: the code is the one task of the page it is asked for on
          autoFocus={autoFocus}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={error === undefined ? describedBy : `${id}-error`}
          onChange={(event) => take(event.target.value)}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
        />
      </div>
      <FieldError id={`${id}-error`} error={error} />
    </div>
  );
}
