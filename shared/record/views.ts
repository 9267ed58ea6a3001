import type { Tables } from '#shared/kernel/tables.ts';
import type { HeldNote, Mandate, NormStatus, TeamRecord, Wording } from './types.ts';

/** Rows of the tables that every audience gets of the record. Built field by field; nothing is spread out of state. */
export interface QuestionRow {
  readonly text: string;
  readonly order: number;
  readonly shown: boolean;
}

export interface NoteRow {
  readonly question: string;
  readonly text: string;
  readonly theme: string | null;
  readonly under: string | null;
  /** A mixed group wrote it together. */
  readonly fromGroup?: true;
  /** The group sifted, and this one is not among those that go on: at hand, not on the board. */
  readonly aside?: true;
}

export interface ThemeRow {
  readonly name: string;
  readonly field: number;
  readonly order: number;
  /** Set once the dots are counted. */
  readonly rank: number | null;
  readonly dots: number | null;
  /** Place among the topics to draft on, from 1; null when it is not one. */
  readonly topic: number | null;
}

export interface NormRow {
  readonly theme: string | null;
  readonly principle: string;
  readonly boundary: string;
  readonly order: number;
  readonly status: NormStatus;
  readonly earlier: readonly Wording[];
  /** Only in large groups: what is printed beside a norm on trial. */
  readonly objections?: readonly string[];
  /** Whether it fits within the manager's mandate; null when nobody has answered. */
  readonly mandate: Mandate | null;
}

/** The record as tables. Notes of questions that are not shown, and notes taken off the wall, are not in it. */
export function projectRecord(record: TeamRecord): Tables {
  const shown = new Set(record.questions.filter((question) => question.shown).map((question) => question.id));
  const toGroups = new Set(record.questions.filter((question) => question.toGroups).map((question) => question.id));
  const questions: Record<string, QuestionRow> = {};
  record.questions.forEach((question, order) => {
    questions[question.id] = { text: question.text, order, shown: question.shown };
  });
  const notes: Record<string, NoteRow> = {};
  for (const note of Object.values(record.notes)) {
    if (note.hidden || !shown.has(note.question)) continue;
    const under = note.under !== null && record.notes[note.under]?.hidden ? null : note.under;
    notes[note.id] = {
      question: note.question,
      text: note.text,
      theme: note.theme,
      under,
      ...(toGroups.has(note.question) && { fromGroup: true }),
      // Once it is sorted it is on the board like the others.
      ...(note.aside && note.theme === null && under === null && { aside: true }),
    };
  }
  return { questions, notes, themes: projectThemes(record), norms: projectNorms(record) };
}

function projectThemes(record: TeamRecord): Record<string, ThemeRow> {
  const themes: Record<string, ThemeRow> = {};
  for (const theme of Object.values(record.themes)) {
    const ranked = record.ranking.find((row) => row.theme === theme.id);
    const topic = record.topics.indexOf(theme.id);
    themes[theme.id] = {
      name: theme.name,
      field: theme.field,
      order: theme.order,
      rank: ranked?.rank ?? null,
      dots: ranked?.dots ?? null,
      topic: topic < 0 ? null : topic + 1,
    };
  }
  return themes;
}

/** Field by field, as everything that goes out. */
export function projectMandate(mandate: Mandate | null | undefined): Mandate | null {
  switch (mandate?.answer) {
    case 'yes':
      return { answer: 'yes' };
    case 'check':
      return { answer: 'check', date: mandate.date };
    case 'no':
      return { answer: 'no', because: mandate.because };
    case undefined:
      return null;
  }
}

function projectNorms(record: TeamRecord): Record<string, NormRow> {
  const norms: Record<string, NormRow> = {};
  for (const norm of Object.values(record.norms)) {
    norms[norm.id] = {
      theme: norm.theme,
      principle: norm.principle,
      boundary: norm.boundary,
      order: norm.order,
      status: norm.status,
      earlier: norm.earlier.map(({ principle, boundary }) => ({ principle, boundary })),
      ...(norm.objections && { objections: [...norm.objections] }),
      mandate: projectMandate(record.mandates[norm.id]),
    };
  }
  return norms;
}

/** One note or text that was put aside. */
export interface HiddenRow {
  readonly text: string;
  /** A note by its id; anything else by its text. */
  readonly what: 'note' | 'text';
}

/** What was put aside, for the facilitator, who may put it back: notes under their ids, then other texts. */
export function projectHidden(record: TeamRecord): Record<string, HiddenRow> {
  const rows: Record<string, HiddenRow> = {};
  for (const note of Object.values(record.notes)) if (note.hidden) rows[note.id] = { text: note.text, what: 'note' };
  record.aside.forEach((text, place) => {
    rows[`aside ${place + 1}`] = { text, what: 'text' };
  });
  return rows;
}

/** Held notes as everybody gets them: their handles alone, which only their authors' phones recognise. */
export interface HeldRow {
  readonly status: HeldNote['status'];
}

export function projectHeld(record: TeamRecord): Record<string, HeldRow> {
  return Object.fromEntries(Object.values(record.held).map(({ handle, status }) => [handle, { status }]));
}

/** What the workshop leader decides about: text, without author. A text that is not for them is not in it. */
export interface HeldTextRow {
  readonly question: string;
  readonly text: string;
}

export function projectHeldTexts(record: TeamRecord): Record<string, HeldTextRow> {
  const rows: Record<string, HeldTextRow> = {};
  for (const { id, question, text, status } of Object.values(record.held)) {
    if (status === 'held' && text !== null) rows[id] = { question, text };
  }
  return rows;
}

/** How many notes the facilitator has taken off the wall; said openly on every surface. */
export function hiddenCount(record: TeamRecord): number {
  return Object.values(record.notes).filter((note) => note.hidden).length;
}
