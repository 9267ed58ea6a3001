import { Fragment } from 'react';
import styles from './Soft.module.css';
import { softBreaks } from './soft-breaks.ts';

/** A text whose long words may be divided. The marks are drawn, not written: what is copied or searched is the text. */
export function Soft({ children }: { readonly children: string }) {
  const parts = softBreaks(children);
  if (parts.length === 1) return children;
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no identity of their own
    <Fragment key={index}>
      {index > 0 && <i className={styles.mark} />}
      {part}
    </Fragment>
  ));
}
