import type { NoteId, ThemeId } from '#shared/kernel/ids.ts';

export interface ThemesConfig {
  /** Advised number of themes before dots; outside it the desk warns (decision 21). */
  readonly advisedMin: number;
  readonly advisedMax: number;
}

export interface ThemesState {
  /** The round of the box in which phones propose names. */
  readonly round: number;
  /** Proposed names, mixed, newest box only. */
  readonly proposals: readonly string[];
}

export type ThemesCommand =
  | { readonly type: 'addTheme'; readonly theme: ThemeId; readonly name: string; readonly notes: NoteId[] }
  | { readonly type: 'renameTheme'; readonly theme: ThemeId; readonly name: string }
  | { readonly type: 'removeTheme'; readonly theme: ThemeId }
  | { readonly type: 'mergeThemes'; readonly from: ThemeId; readonly into: ThemeId }
  | { readonly type: 'moveNote'; readonly note: NoteId; readonly theme: ThemeId | null }
  | { readonly type: 'mergeNotes'; readonly note: NoteId; readonly into: NoteId }
  | { readonly type: 'splitNote'; readonly note: NoteId }
  | { readonly type: 'undo'; readonly number: number }
  | { readonly type: 'openNames'; readonly round: number };

export interface ThemesBody {
  readonly names: { readonly key: string; readonly text: string }[];
}

export type ThemesEvent = {
  readonly type: 'namesOpened';
  readonly round: number;
  readonly proposals: readonly string[];
};

export interface ThemesView {
  readonly kind: 'themes';
  readonly round: number;
  readonly proposals: readonly string[];
  readonly advisedMin: number;
  readonly advisedMax: number;
  /** The newest change, for `undo`; null when there is none. Only the facilitator's view has it. */
  readonly undo: number | null;
}
