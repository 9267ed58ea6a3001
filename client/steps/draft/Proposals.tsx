import { HideText } from '#client/desk/HideText.tsx';
import { OpenButton } from '#client/desk/OpenButton.tsx';
import { Progress } from '#client/desk/Progress.tsx';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Button } from '#client/ui/Button.tsx';
import { NormText } from '#client/ui/NormText.tsx';
import { Panel } from '#client/ui/Panel.tsx';
import type { DraftView, Proposal } from '#shared/steps/draft/types.ts';
import styles from './Desk.module.css';
import { draftDesk } from './desk-strings.ts';
import type { NormEditor } from './use-norm-editor.ts';

interface ProposalsProps {
  readonly draft: DraftView;
  readonly editor: NormEditor;
}

/** What the phones propose on this topic; hidden until opened, all at once. */
export function Proposals({ draft, editor }: ProposalsProps) {
  const t = useStrings(draftDesk);
  const { workshop, live } = useView();
  if (draft.topic === null) return null;

  const take = ({ form, text }: Proposal) => {
    // A half that is written already is never overwritten: then the proposal starts a norm of its own.
    if (editor.draft[form] === '') editor.change(form, text);
    else editor.startNew({ [form]: text });
  };

  return (
    <Panel title={t.proposals} headingLevel={3}>
      <div className={styles.list}>
        <FromGroups draft={draft} editor={editor} />
        {draft.proposals.length === 0 && <p className="muted">{t.noProposals}</p>}
        {draft.proposals.length > 0 && (
          <ul className={styles.list}>
            {draft.proposals.map((proposal) => (
              <li key={proposal.id} className={styles.proposal}>
                <p lang={workshop.main.language}>
                  <small>{proposal.form === 'principle' ? t.principle : t.boundary}</small>
                  {proposal.text}
                </p>
                <div className={styles.choices}>
                  <HideText text={proposal.text} />
                  <Button aria-label={t.takeLabel(proposal.text)} onClick={() => take(proposal)}>
                    {t.take}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        )}
        <Progress did={t.did} />
        {live.main.gathering === 'no' && (
          <OpenButton kind="line" earlyText={t.early}>
            {draft.proposals.length === 0 ? t.openProposals : t.openMore}
          </OpenButton>
        )}
      </div>
    </Panel>
  );
}

/** What mixed groups drafted on the topic; taken as it is, both halves, into a norm of its own. */
function FromGroups({ draft: { groupDrafts }, editor }: ProposalsProps) {
  const t = useStrings(draftDesk);
  const { workshop } = useView();
  if (groupDrafts.length === 0) return null;
  return (
    <ul className={styles.list}>
      {groupDrafts.map(({ id, principle, boundary }) => (
        <li key={id} className={styles.proposal}>
          <div lang={workshop.main.language}>
            <small>{t.fromGroup}</small>
            <NormText principle={principle} boundary={boundary} size="sm" headingLevel={4} />
          </div>
          <Button
            aria-label={t.takeLabel(principle || boundary)}
            onClick={() => editor.startNew({ principle, boundary })}
          >
            {t.take}
          </Button>
        </li>
      ))}
    </ul>
  );
}
