import { NextStepButton } from '#client/desk/NextStepButton.tsx';
import { StepDesk } from '#client/desk/StepDesk.tsx';
import { useDeskStepCommand } from '#client/desk/use-desk-command.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import type { DraftView } from '#shared/steps/draft/types.ts';
import styles from './Desk.module.css';
import { DraftList } from './DraftList.tsx';
import { draftDesk } from './desk-strings.ts';
import { NormEditorPanel } from './NormEditorPanel.tsx';
import { Proposals } from './Proposals.tsx';
import { TopicNotes } from './TopicNotes.tsx';
import { TopicTabs } from './TopicTabs.tsx';
import { useNormEditor } from './use-norm-editor.ts';

/** Drafting on the desk: the topic's notes beside the norm that is being written, and the phones' proposals. */
export function DraftDesk() {
  const { step } = useView();
  return step.main?.kind === 'draft' ? <Drafting draft={step.main} /> : null;
}

function Drafting({ draft }: { readonly draft: DraftView }) {
  const t = useStrings(draftDesk);
  const { norms } = useView();
  const command = useDeskStepCommand('draft');
  const editor = useNormEditor(draft.topic);
  const written = Object.values(norms).length;
  return (
    <StepDesk
      about={t.about(written, draft.aim)}
      tips={t.tips}
      primary={<NextStepButton disabledReason={written === 0 ? t.needsDraft : undefined} />}
    >
      <TopicTabs draft={draft} onChoose={(topic) => void command({ type: 'chooseTopic', topic })} />
      <div className={styles.columns}>
        <TopicNotes topic={draft.topic} />
        <NormEditorPanel editor={editor} />
        <div className={styles.side}>
          <Proposals draft={draft} editor={editor} />
          <DraftList draft={draft} editor={editor} />
        </div>
      </div>
    </StepDesk>
  );
}
