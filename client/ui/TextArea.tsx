import type { ComponentProps } from 'react';
import { cx } from './cx.ts';
import styles from './Field.module.css';
import { Field, type FieldTexts } from './Field.tsx';

interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'id' | 'value' | keyof FieldTexts>, FieldTexts {
  readonly value: string;
  /** Says how much room is left; needs `maxLength`. */
  readonly counter?: ((left: number) => string) | undefined;
}

/** Several lines of text. Grows with what is written. */
export function TextArea(props: TextAreaProps) {
  const { label, hideLabel, hint, error, className, counter, value, maxLength, rows = 3, ...rest } = props;
  const count = counter && maxLength !== undefined ? counter(maxLength - value.length) : null;
  return (
    <Field label={label} hideLabel={hideLabel} hint={hint ?? count} error={error} className={className}>
      {(links) => (
        <textarea
          className={cx(styles.control, styles.area)}
          value={value}
          maxLength={maxLength}
          rows={rows}
          {...rest}
          {...links}
        />
      )}
    </Field>
  );
}
