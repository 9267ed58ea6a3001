import type { ReactNode } from 'react';
import { Soft } from './Soft.tsx';
import { softBreaks } from './soft-breaks.ts';

/** Words on a control, where long ones may be divided: in a box of their own, as the control lays out its parts in a row. */
export function softened(children: ReactNode): ReactNode {
  if (typeof children !== 'string' || softBreaks(children).length === 1) return children;
  return (
    <span>
      <Soft>{children}</Soft>
    </span>
  );
}
