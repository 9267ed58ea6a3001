import { useEffect, useId, useRef } from 'react';
import { Button } from './Button.tsx';
import styles from './Composer.module.css';
import { cx } from './cx.ts';
import { withinLimit } from './within-limit.ts';

interface ComposerProps {
  readonly label: string;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly sendLabel: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Gets the trimmed text; the caller empties the field by setting `value`. */
  readonly onSend: (text: string) => void;
  /** The line under the text, from the signs left and the signs used. */
  readonly counterText: (left: number, used: number) => string;
  readonly sendDisabledReason?: string | undefined;
  /** Set while an earlier note is being changed. */
  readonly onCancel?: (() => void) | undefined;
  readonly cancelLabel?: string | undefined;
  readonly className?: string | undefined;
}

/** Where a note is written. Enter is a line break, Ctrl or Cmd with Enter sends; focus stays for the next note. */
export function Composer(props: ComposerProps) {
  const { label, placeholder, maxLength = 140, sendLabel, value, onChange, onSend, counterText } = props;
  const { sendDisabledReason, onCancel, cancelLabel, className } = props;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const text = value.trim();

  const changing = onCancel !== undefined;
  useEffect(() => {
    if (changing) field.current?.focus();
  }, [changing]);

  const send = () => {
    field.current?.focus();
    if (text !== '' && sendDisabledReason === undefined) onSend(text);
  };

  return (
    <div className={cx(styles.composer, className)}>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <textarea
        id={id}
        ref={field}
        className={styles.text}
        rows={2}
        maxLength={maxLength}
        placeholder={placeholder}
        enterKeyHint="enter"
        autoComplete="off"
        value={value}
        aria-describedby={`${id}-count`}
        onChange={(event) => onChange(withinLimit(event.target.value, maxLength))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          send();
        }}
      />
      <div className={styles.foot}>
        <span id={`${id}-count`} className={cx('caption', styles.count)}>
          {counterText(maxLength - value.length, value.length)}
        </span>
        {onCancel && (
          <Button kind="ghost" onClick={onCancel}>
            {cancelLabel}
          </Button>
        )}
        <Button
          kind="primary"
          iconEnd="send"
          className={styles.send}
          disabledReason={sendDisabledReason}
          // The keyboard of a phone must not fold away between two notes.
          onPointerDown={(event) => event.preventDefault()}
          onClick={send}
        >
          {sendLabel}
        </Button>
      </div>
    </div>
  );
}
