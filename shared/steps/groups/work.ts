import type { Sealed } from '#shared/kernel/boxes.ts';
import type { QuestionId, ThemeId } from '#shared/kernel/ids.ts';
import { mixed, type Random } from '#shared/kernel/random.ts';
import type { WrittenNote } from '#shared/record/hold.ts';
import { themeOf } from '#shared/record/queries.ts';
import type { GroupDraft, TeamRecord } from '#shared/record/types.ts';
import type { ChoiceBody, GroupDraftBody, GroupNotesBody, GroupsBody } from './types.ts';

type AnySealed = readonly Sealed<unknown>[];

const bodiesOf = (sealed: AnySealed) => sealed.flatMap(({ body }) => (body === null ? [] : [body as GroupsBody]));
const notesOf = (sealed: AnySealed) => bodiesOf(sealed).filter((body): body is GroupNotesBody => 'notes' in body);
const draftsOf = (sealed: AnySealed) => bodiesOf(sealed).filter((body): body is GroupDraftBody => 'proposals' in body);
const choicesOf = (sealed: AnySealed) => bodiesOf(sealed).filter((body): body is ChoiceBody => 'choices' in body);

/** The groups' notes, each under its group's question. Which group wrote what goes no further than here. */
export function groupNotes(sealed: AnySealed, questions: readonly { readonly id: QuestionId }[]): WrittenNote[] {
  return notesOf(sealed).flatMap(({ group, notes }) => {
    const question = questions[group % Math.max(1, questions.length)];
    return question ? notes.map(({ key, text }) => ({ key, text, question: question.id })) : [];
  });
}

/** The groups' drafts, mixed, with new ids: what one phone wrote on one theme is one draft. */
export function groupDrafts(sealed: AnySealed, team: TeamRecord, random: Random): GroupDraft[] {
  const written = draftsOf(sealed).flatMap(({ proposals }) => {
    const topics = [...new Set(proposals.map(({ topic }) => topic))];
    return topics.map((topic) => {
      const own = proposals.filter((part) => part.topic === topic);
      const textOf = (form: 'principle' | 'boundary') => own.find((part) => part.form === form)?.text ?? '';
      return { key: own[0]?.key ?? '', topic, principle: textOf('principle'), boundary: textOf('boundary') };
    });
  });
  const known = (topic: ThemeId | null) => (topic !== null && themeOf(team, topic) ? topic : null);
  return mixed(written, random).map(({ topic, principle, boundary }) => ({
    id: random.id(),
    theme: known(topic),
    principle,
    boundary,
    rank: null,
  }));
}

/** The groups that more than one phone wrote for; both are kept, and it is said openly. */
export function groupsTwice(sealed: AnySealed, groups: number): number[] {
  const wrote = [
    ...notesOf(sealed).filter(({ notes }) => notes.length > 0),
    ...draftsOf(sealed).filter(({ proposals }) => proposals.length > 0),
  ].map(({ group }) => group);
  return Array.from({ length: groups }, (_, group) => group).filter(
    (group) => wrote.filter((own) => own === group).length > 1,
  );
}

/**
 * In which order the drafts on a theme are tested: by how many chose them, equal ones sharing a place. Only places come
 * out, never a number of votes. A phone has one choice per theme.
 */
export function choiceRanks(
  sealed: AnySealed,
  drafts: readonly GroupDraft[],
): { readonly draft: string; readonly rank: number }[] {
  const themeOfDraft = new Map(drafts.map(({ id, theme }) => [id, theme]));
  const votes = new Map(drafts.map(({ id }) => [id, 0]));
  for (const { choices } of choicesOf(sealed)) {
    const chosen = new Map<ThemeId | null, string>();
    for (const draft of choices) {
      const theme = themeOfDraft.get(draft);
      if (theme !== undefined && !chosen.has(theme)) chosen.set(theme, draft);
    }
    for (const draft of chosen.values()) votes.set(draft, (votes.get(draft) ?? 0) + 1);
  }
  const votesOf = (draft: string) => votes.get(draft) ?? 0;
  return drafts.map(({ id, theme }) => {
    const better = drafts.filter((other) => other.theme === theme && votesOf(other.id) > votesOf(id));
    return { draft: id, rank: 1 + better.length };
  });
}
