import { useDeskStepCommand } from '#client/desk/use-desk-command.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Button } from '#client/ui/Button.tsx';
import { Chip } from '#client/ui/Chip.tsx';
import { cx } from '#client/ui/cx.ts';
import { NormCard } from '#client/ui/NormCard.tsx';
import { Panel } from '#client/ui/Panel.tsx';
import { useToast } from '#client/ui/toast-context.ts';
import { asId, type NormId, type ThemeId } from '#shared/kernel/ids.ts';
import type { NormRow } from '#shared/record/views.ts';
import type { DraftView } from '#shared/steps/draft/types.ts';
import styles from './Desk.module.css';
import { draftDesk } from './desk-strings.ts';
import type { NormEditor } from './use-norm-editor.ts';

interface DraftListProps {
  readonly draft: DraftView;
  readonly editor: NormEditor;
}

/** All norms written so far, on every topic. */
export function DraftList({ draft, editor }: DraftListProps) {
  const t = useStrings(draftDesk);
  const { norms, themes, workshop } = useView();
  const command = useDeskStepCommand('draft');
  const showToast = useToast();
  const rows = Object.entries(norms).sort(([, a], [, b]) => a.order - b.order);

  const edit = async (id: NormId, row: NormRow) => {
    if (row.theme !== null && row.theme !== draft.topic) {
      const answer = await command({ type: 'chooseTopic', topic: asId<ThemeId>(row.theme) });
      if (!answer.ok) return;
    }
    editor.open(id);
  };

  const remove = async (id: NormId, row: NormRow) => {
    const answer = await command({ type: 'removeNorm', norm: id });
    if (!answer.ok) return;
    if (editor.draft.norm === id) editor.discard();
    const { principle, boundary } = row;
    const theme = row.theme === null ? null : asId<ThemeId>(row.theme);
    showToast({
      text: t.removed,
      undo: () => void command({ type: 'writeNorm', norm: id, theme, principle, boundary }),
    });
  };

  return (
    <Panel title={t.allDrafts} headingLevel={3} aside={<span className="muted num">{rows.length}</span>}>
      {rows.length === 0 && <p className="muted">{t.noDrafts}</p>}
      <ul className={styles.list}>
        {rows.map(([key, row]) => {
          const id = asId<NormId>(key);
          const text = row.principle || row.boundary;
          return (
            <li key={key} className={cx(styles.draft, editor.draft.norm === id && styles.open)}>
              <div lang={workshop.main.language}>
                <NormCard
                  bare
                  size="sm"
                  headingLevel={4}
                  field={row.theme === null ? undefined : themes[row.theme]?.field}
                  principle={row.principle}
                  boundary={row.boundary}
                />
              </div>
              <div className={styles.actions}>
                {row.status === 'draft' ? (
                  <>
                    <Button
                      kind="ghost"
                      icon="pencil"
                      aria-label={t.editLabel(text)}
                      onClick={() => void edit(id, row)}
                    >
                      {t.edit}
                    </Button>
                    <Button
                      kind="ghost"
                      icon="trash"
                      aria-label={t.removeLabel(text)}
                      onClick={() => void remove(id, row)}
                    >
                      {t.remove}
                    </Button>
                  </>
                ) : (
                  <Chip tone="tint">{t.status[row.status]}</Chip>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
