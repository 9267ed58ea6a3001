import { WordingFields } from '#client/desk/WordingFields.tsx';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Button } from '#client/ui/Button.tsx';
import { Panel } from '#client/ui/Panel.tsx';
import { MAX_NORMS } from '#shared/record/queries.ts';
import styles from './Desk.module.css';
import { draftDesk } from './desk-strings.ts';
import type { NormEditor } from './use-norm-editor.ts';

/** The norm that is being written. */
export function NormEditorPanel({ editor }: { readonly editor: NormEditor }) {
  const t = useStrings(draftDesk);
  const { norms } = useView();
  const inPlay = Object.values(norms).filter((norm) => norm.status !== 'parked').length;
  const said = { blank: t.blank, dirty: t.saving, saved: t.saved } as const;
  return (
    <Panel title={t.editor} aside={<span className={styles.status}>{said[editor.state]}</span>}>
      <div className={styles.editor}>
        <WordingFields wording={editor.draft} onChange={editor.change} onLeave={editor.commit} />
        <div className={styles.foot}>
          <Button
            icon="plus"
            disabledReason={inPlay >= MAX_NORMS ? t.tooMany(MAX_NORMS) : undefined}
            onClick={() => editor.startNew()}
          >
            {t.newDraft}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
