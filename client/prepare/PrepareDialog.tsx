import { common } from '#client/i18n/common.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Banner } from '#client/ui/Banner.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { AgendaLine } from './AgendaLine.tsx';
import { ManagerChoice } from './ManagerChoice.tsx';
import { MoreFields } from './MoreFields.tsx';
import styles from './PrepareDialog.module.css';
import { prepareStrings } from './prepare-strings.ts';
import type { Prepared } from './prepared.ts';
import { RehearseButton } from './RehearseButton.tsx';
import { TeamFields } from './TeamFields.tsx';
import { templateStrings } from './template-strings.ts';
import { usePrepareForm } from './use-prepare-form.ts';

interface PrepareDialogProps {
  readonly prepared: Prepared;
  readonly onChange: (change: Partial<Prepared>) => void;
  readonly onClose: () => void;
  /** The room is open: what was prepared is no longer needed. */
  readonly onOpened: () => void;
  /** To the agenda's steps; left out where one comes from there. */
  readonly onBuild?: (() => void) | undefined;
}

/** Everything a workshop needs before its room opens. Only the group's name must be given. */
export function PrepareDialog({ prepared, onChange, onClose, onOpened, onBuild }: PrepareDialogProps) {
  const t = useStrings(prepareStrings);
  const words = useStrings(common);
  const { needs } = useStrings(templateStrings);
  const form = usePrepareForm(prepared, onOpened);
  return (
    <Dialog
      open
      onClose={onClose}
      title={prepared.title}
      size="lg"
      actions={
        <>
          <Button kind="ghost" onClick={onClose}>
            {words.cancel}
          </Button>
          <RehearseButton request={form.request} fault={form.alwaysError ?? form.basesError} onOpened={onClose} />
          <Button kind="primary" size="lg" type="submit" form="start-workshop" iconEnd="right">
            {form.busy ? t.creating : t.create}
          </Button>
        </>
      }
    >
      <form id="start-workshop" className={styles.form} onSubmit={form.submit} noValidate>
        <p className={styles.needs}>
          <b>{t.needed}:</b> {needs[prepared.template]}
        </p>
        <TeamFields prepared={prepared} onChange={onChange} teamError={form.teamError} />
        <AgendaLine prepared={prepared} onBuild={onBuild} />
        <ManagerChoice prepared={prepared} onChange={onChange} />
        <MoreFields prepared={prepared} onChange={onChange} errors={form} />
        {form.refusal !== null && (
          <Banner tone="stop" role="alert">
            {form.refusal}
          </Banner>
        )}
      </form>
    </Dialog>
  );
}
