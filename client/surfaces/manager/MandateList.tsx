import { useState } from 'react';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { rejectionText } from '#client/i18n/rejections.ts';
import { MandateForm } from '#client/mandate/MandateForm.tsx';
import { MandateLine } from '#client/mandate/MandateLine.tsx';
import { useCommand, useView } from '#client/store/room-store.ts';
import { Button } from '#client/ui/Button.tsx';
import { NormCard } from '#client/ui/NormCard.tsx';
import { useToast } from '#client/ui/toast-context.ts';
import type { NormRow } from '#shared/record/views.ts';
import type { Command } from '#shared/workshop/commands.ts';
import styles from './Manager.module.css';
import { managerStrings } from './manager-strings.ts';

interface MandateListProps {
  readonly norms: readonly (readonly [string, NormRow])[];
}

/** What the group has agreed on, each with the manager's answer; the newest without one stands open. */
export function MandateList({ norms }: MandateListProps) {
  const t = useStrings(managerStrings);
  return (
    <section className={styles.section}>
      <h2 className="head">{t.mandate}</h2>
      <p className="muted">{t.mandateHint}</p>
      <ul className={styles.list}>
        {norms.map(([id, row]) => (
          <li key={id}>
            <MandateItem id={id} row={row} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function MandateItem({ id, row }: { readonly id: string; readonly row: NormRow }) {
  const t = useStrings(managerStrings);
  const { themes, workshop } = useView();
  const { language } = workshop.main;
  const [open, setOpen] = useState(false);
  const command = useShownCommand();
  const text = row.principle || row.boundary;
  return (
    <NormCard
      size="sm"
      headingLevel={3}
      field={row.theme === null ? undefined : themes[row.theme]?.field}
      principle={row.principle}
      boundary={row.boundary}
    >
      {!open && <MandateLine mandate={row.mandate} manager="present" language={language} />}
      {open ? (
        <div className={styles.form}>
          <MandateForm norm={id} command={command} onDone={() => setOpen(false)} />
        </div>
      ) : (
        <Button
          className={styles.answer}
          kind={row.mandate === null ? 'primary' : 'line'}
          aria-label={`${row.mandate === null ? t.answer : t.change}: ${text}`}
          onClick={() => setOpen(true)}
        >
          {row.mandate === null ? t.answer : t.change}
        </Button>
      )}
    </NormCard>
  );
}

/** Sends, and says what went wrong. */
function useShownCommand() {
  const command = useCommand();
  const { lang } = useLang();
  const showToast = useToast();
  return async (wanted: Command) => {
    const answer = await command(wanted);
    if (!answer.ok) showToast({ text: rejectionText(answer.rejection, lang) });
    return answer;
  };
}
