import * as v from 'valibot';
import { agendaStrings } from '#client/agenda/agenda-strings.ts';
import { Library } from '#client/agenda/Library.tsx';
import { StepEditor } from '#client/agenda/StepEditor.tsx';
import { StepList } from '#client/agenda/StepList.tsx';
import { useAgendaEditor } from '#client/agenda/use-agenda-editor.ts';
import { Warnings } from '#client/agenda/Warnings.tsx';
import { common } from '#client/i18n/common.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Banner } from '#client/ui/Banner.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { Panel } from '#client/ui/Panel.tsx';
import { agendaSchema } from '#shared/workshop/agenda-schema.ts';
import type { AgendaStep } from '#shared/workshop/types.ts';
import styles from './AgendaDialog.module.css';
import { deskSurface } from './desk-surface-strings.ts';
import { useAgendaDraft } from './use-agenda-draft.ts';

/** Changes the agenda while the workshop runs: what is to come. Saved as a whole, or not at all. */
// biome-ignore lint/style/noDefaultExport: React.lazy loads it, with the library for dragging
export default function AgendaDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useStrings(deskSurface);
  const words = useStrings(common);
  const { agenda, overtaken, startOver, save, editing } = useAgendaDraft(onClose);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.changeAgenda}
      size="xl"
      actions={
        <>
          <Button kind="ghost" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button
            kind="primary"
            size="lg"
            disabledReason={overtaken ? t.overtaken : v.is(agendaSchema, agenda) ? undefined : t.incomplete}
            onClick={() => void save()}
          >
            {t.saveAgenda}
          </Button>
        </>
      }
    >
      {overtaken ? (
        <Banner tone="stop" role="alert" action={<Button onClick={startOver}>{t.startOver}</Button>}>
          {t.overtaken}
        </Banner>
      ) : (
        <p className="muted">{t.agendaHint}</p>
      )}
      <Editing {...editing} />
    </Dialog>
  );
}

interface EditingProps {
  readonly agenda: AgendaStep[];
  readonly begun: number;
  /** Ids of questions that were asked already. */
  readonly asked: readonly string[];
  readonly onChange: (agenda: AgendaStep[]) => void;
}

/** The steps, the one that is looked at, and what can be added. */
function Editing({ agenda, begun, asked, onChange }: EditingProps) {
  const { language } = useView().workshop.main;
  const editor = useAgendaEditor({ agenda, language, begun, asked, onChange });
  const { selected, warnings, full } = editor;
  return (
    <div className={styles.columns}>
      <div className={styles.steps}>
        <Warnings warnings={warnings} onSelect={editor.choose} />
        <StepList
          agenda={agenda}
          selected={selected?.id ?? null}
          begun={begun}
          warned={new Set(warnings.flatMap(({ step }) => step ?? []))}
          language={language}
          onChange={onChange}
          onSelect={editor.choose}
        />
      </div>
      <div className={styles.side}>
        {selected && <Selected agenda={agenda} begun={begun} asked={asked} editor={editor} />}
        <Library onAdd={editor.add} disabled={full} />
      </div>
    </div>
  );
}

interface SelectedProps extends Omit<EditingProps, 'onChange'> {
  readonly editor: ReturnType<typeof useAgendaEditor>;
}

/** The step that is looked at: everything of one to come, only another round of one that has begun. */
function Selected({ agenda, begun, asked, editor }: SelectedProps) {
  const t = useStrings(deskSurface);
  const names = useStrings(agendaStrings);
  const { language } = useView().workshop.main;
  const { selected, index, full } = editor;
  if (!selected) return null;
  const fullReason = full ? names.full : undefined;
  if (index < begun) {
    return (
      <Panel title={names.stepOf(index + 1, selected.title)} className={styles.begun}>
        <p className="muted">{t.agendaHint}</p>
        <Button icon="copy" disabledReason={fullReason} onClick={editor.duplicate}>
          {names.duplicate}
        </Button>
      </Panel>
    );
  }
  return (
    <StepEditor
      key={selected.id}
      step={selected}
      place={index + 1}
      language={language}
      agenda={agenda}
      asked={asked}
      keepReason={agenda.length === 1 ? names.onlyOne : undefined}
      fullReason={fullReason}
      onChange={editor.change}
      onDuplicate={editor.duplicate}
      onRemove={editor.remove}
    />
  );
}
