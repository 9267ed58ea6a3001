import type { GroupDraftRow } from '#shared/steps/groups/types.ts';

export interface TopicDrafts {
  readonly topic: string | null;
  /** First to be tested first, where that was chosen. */
  readonly own: readonly GroupDraftRow[];
}

/** The groups' drafts, theme by theme, in the order the themes first appear. */
export function draftsByTopic(drafts: readonly GroupDraftRow[]): readonly TopicDrafts[] {
  const topics = [...new Set(drafts.map(({ topic }) => topic))];
  return topics.map((topic) => ({
    topic,
    own: drafts.filter((draft) => draft.topic === topic).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)),
  }));
}

/** Whether another draft on the theme came to the same place. */
export function sharesPlace(draft: GroupDraftRow, own: readonly GroupDraftRow[]): boolean {
  return own.some((other) => other.id !== draft.id && other.rank === draft.rank);
}
