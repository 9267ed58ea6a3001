import { useState } from 'react';
import { type OwnText, type OwnTexts, useOwnTexts } from '#client/phone/use-own-texts.ts';
import { useStepId } from '#client/store/use-step.ts';
import { cleanLine } from '#shared/kernel/text.ts';
import type { DraftBody, Proposal } from '#shared/steps/draft/types.ts';

export interface OwnProposal extends OwnText {
  readonly form: Proposal['form'];
}

const MAX_PROPOSALS = 2;

/** The person's own proposals for a topic's open box, and which form the next one takes. */
export function useProposals(topic: string, round: number) {
  const [form, setForm] = useState<Proposal['form']>('principle');
  const own = useOwnTexts<DraftBody, OwnProposal>({
    box: `${useStepId()}/${topic}/${round}`,
    max: MAX_PROPOSALS,
    read: (body) => body?.proposals ?? [],
    write: (entries) => (entries.length > 0 ? { proposals: [...entries] } : null),
    make: ({ key, text }) => ({ key, form, text: cleanLine(text) }),
  });
  const texts: OwnTexts<OwnProposal> = {
    ...own,
    edit: (proposal) => {
      setForm(proposal.form);
      own.edit(proposal);
    },
  };
  return { texts, form, setForm };
}
