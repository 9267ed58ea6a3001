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
  /** Called once, when the sixth sign is in. */
  readonly onComplete?: ((code: string) => void) | undefined;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly className?: string | undefined;
}

const places = Array.from({ length: roomCodeLength }, (_, place) => place);

/** One real field beneath six drawn boxes: typing, pasting, autofill and screen readers see a single code. */
export function CodeInput({ label, value, onChange, onComplete, error, autoFocus, className }: CodeInputProps) {
  const id = useId();
  const [focused, setFocused] = useState(false);
  const caret = focused ? Math.min(value.length, roomCodeLength - 1) : -1;

  const take = (text: string) => {
    const next = normaliseRoomCode(text);
    if (next === value) return;
    onChange(next);
    if (next.length === roomCodeLength) onComplete?.(next);
  };

  return (
    <div className={className}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={cx(styles.boxes, error !== undefined && styles.wrong)}>
        {places.map((place) => (
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
          maxLength={roomCodeLength * 3}
          autoCapitalize="characters"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
          // biome-ignore lint/a11y/noAutofocus: the code is the one task of the page it is asked for on
          autoFocus={autoFocus}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
          onChange={(event) => take(event.target.value)}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
        />
      </div>
      <FieldError id={`${id}-error`} error={error} />
    </div>
  );
}
