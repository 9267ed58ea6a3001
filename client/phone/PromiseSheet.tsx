import { lazy, type ReactNode, Suspense, useState } from 'react';
import { patiently } from '#client/connection/patiently.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import { kitStrings } from './kit-strings.ts';
import styles from './PromiseSheet.module.css';

/** The sheet itself; asked for ahead of time, because what is promised must not wait for the network. */
export const fetchPromise = () => patiently(() => import('./PromiseDialog.tsx'));
const PromiseDialog = lazy(async () => ({ default: (await fetchPromise()).PromiseDialog }));

/** The chip "Anonymt", on every step: opens a plain sheet with who sees what, what is promised and what is not. */
export function PromiseChip() {
  const t = useStrings(kitStrings);
  return (
    <PromiseButton className={styles.chip}>
      <Icon name="eyeoff" />
      {t.anonymous}
      <span className="visually-hidden">. {t.whoSees}</span>
    </PromiseButton>
  );
}

/** Anything that opens the same sheet. */
export function PromiseButton({
  className,
  children,
}: {
  readonly className: string | undefined;
  children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={className} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {children}
      </button>
      <Suspense fallback={null}>{open && <PromiseDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
