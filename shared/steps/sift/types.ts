import type { NoteId, ThemeId } from '#shared/kernel/ids.ts';

export interface SiftConfig {
  /** What is sifted: the notes on the wall (those of groups, where groups wrote some), or the groups' drafts. */
  readonly of: 'notes' | 'drafts';
  /** How many each phone rates: five notes, or three drafts (method, large groups). */
  readonly each: number;
  /** How many go on; ties with the last go through. */
  readonly keep: number;
}

/** 0 not now, 1 partly, 2 important to us. */
export type SiftLevel = 0 | 1 | 2;

export interface SiftState {
  readonly phase: 'rating' | 'sifted';
  /** Fewer than 8 rated: everything went on. */
  readonly few: boolean;
  /** What goes on, by id and sorted by it; empty until it is sifted. */
  readonly chosen: readonly string[];
}

export type SiftCommand = { readonly type: 'openSift' };

export interface SiftBody {
  /** What this phone has rated of what it drew; the phone draws by a seed of its own. */
  readonly ratings: { readonly item: string; readonly level: SiftLevel }[];
  readonly done: boolean;
}

export type SiftEvent = { readonly type: 'sifted'; readonly few: boolean; readonly chosen: readonly string[] };

export interface SiftDraftRow {
  readonly id: string;
  readonly topic: ThemeId | null;
  readonly principle: string;
  readonly boundary: string;
}

export interface SiftView {
  readonly kind: 'sift';
  readonly of: SiftConfig['of'];
  readonly phase: SiftState['phase'];
  readonly each: number;
  readonly keep: number;
  readonly few: boolean;
  /** Notes to draw from; their texts are in the notes table. Empty when drafts are sifted. */
  readonly notes: readonly NoteId[];
  /** Drafts to draw from. Empty when notes are sifted. */
  readonly drafts: readonly SiftDraftRow[];
  readonly chosen: readonly string[];
}
