import type { ComponentProps } from 'react';
import styles from './Field.module.css';
import { Field, type FieldTexts } from './Field.tsx';

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'id' | keyof FieldTexts>, FieldTexts {}

/** One line of text, a date or a number, with its label, hint and error. Takes what `<input>` takes. */
export function TextField({ label, hideLabel, hint, error, className, type = 'text', ...rest }: TextFieldProps) {
  return (
    <Field label={label} hideLabel={hideLabel} hint={hint} error={error} className={className}>
      {(links) => <input type={type} className={styles.control} {...rest} {...links} />}
    </Field>
  );
}
