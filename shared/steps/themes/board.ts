import { accept, type Decision, reject } from '#shared/kernel/decision.ts';
import type { NoteId, ThemeId } from '#shared/kernel/ids.ts';
import { noteOf, notesUnder, themeOf, themesInOrder } from '#shared/record/queries.ts';
import { type BoardPatch, fieldCount, type Note, type TeamRecord, type Theme } from '#shared/record/types.ts';
import { record, type TeamStepOutput } from '../define-step.ts';
import type { ThemesCommand, ThemesEvent } from './types.ts';

/** Sorting notes on the board. Every change carries what was there before, so that one undo takes it back exactly. */
type Output = TeamStepOutput<ThemesEvent>;
type Places = Record<string, { theme: ThemeId | null; under: NoteId | null }>;
type BoardCommand = Exclude<ThemesCommand, { type: 'undo' | 'openNames' }>;

function change(team: TeamRecord, notes: Places, themes: Record<string, Theme | null>): Decision<Output> {
  const before: BoardPatch = {
    notes: Object.fromEntries(
      Object.keys(notes).flatMap((id) => {
        const note = team.notes[id];
        return note ? [[id, { theme: note.theme, under: note.under }]] : [];
      }),
    ),
    themes: Object.fromEntries(Object.keys(themes).map((id) => [id, team.themes[id] ?? null])),
  };
  return accept<Output>(record({ type: 'boardChanged', change: { notes, themes }, before }));
}

/** Where a note and those that lie under it go when the note moves to `theme`. */
function moved(team: TeamRecord, note: Note, theme: ThemeId | null): Places {
  const places: Places = { [note.id]: { theme, under: null } };
  for (const child of notesUnder(team, note.id)) places[child.id] = { theme, under: note.id };
  return places;
}

/** The first field no theme has; from theme 11 on fields are shared in turn. */
function freeField(team: TeamRecord): number {
  const taken = new Set(Object.values(team.themes).map((theme) => theme.field));
  for (let field = 0; field < fieldCount; field++) if (!taken.has(field)) return field;
  return Object.keys(team.themes).length % fieldCount;
}

function addTheme(command: Extract<BoardCommand, { type: 'addTheme' }>, team: TeamRecord): Decision<Output> {
  if (themeOf(team, command.theme)) return accept<Output>();
  if (command.name === '') return reject('themes.emptyName');
  const order = 1 + Math.max(0, ...themesInOrder(team).map((theme) => theme.order));
  const theme: Theme = { id: command.theme, name: command.name, field: freeField(team), order };
  let places: Places = {};
  for (const id of command.notes) {
    const note = noteOf(team, id);
    if (!note) return reject('themes.unknownNote');
    places = { ...places, ...moved(team, note, theme.id) };
  }
  return change(team, places, { [theme.id]: theme });
}

function placesOfTheme(team: TeamRecord, from: ThemeId, to: ThemeId | null): Places {
  const places: Places = {};
  for (const note of Object.values(team.notes)) {
    if (note.theme === from) places[note.id] = { theme: to, under: note.under };
  }
  return places;
}

function mergeNotes(command: Extract<BoardCommand, { type: 'mergeNotes' }>, team: TeamRecord): Decision<Output> {
  const note = noteOf(team, command.note);
  const into = noteOf(team, command.into);
  if (!note || !into) return reject('themes.unknownNote');
  const top = into.under ? noteOf(team, into.under) : into;
  if (!top || top.id === note.id) return reject('themes.mergeLoop');
  if (note.under === top.id && note.theme === top.theme) return accept<Output>();
  const places: Places = { [note.id]: { theme: top.theme, under: top.id } };
  for (const child of notesUnder(team, note.id)) places[child.id] = { theme: top.theme, under: top.id };
  return change(team, places, {});
}

type NoteCommand = Extract<BoardCommand, { type: 'moveNote' | 'mergeNotes' | 'splitNote' }>;

function decideNote(command: NoteCommand, team: TeamRecord): Decision<Output> {
  if (command.type === 'mergeNotes') return mergeNotes(command, team);
  const note = noteOf(team, command.note);
  if (!note) return reject('themes.unknownNote');
  if (command.type === 'splitNote') {
    return note.under === null ? accept<Output>() : change(team, { [note.id]: { theme: note.theme, under: null } }, {});
  }
  if (command.theme !== null && !themeOf(team, command.theme)) return reject('themes.unknownTheme');
  const still = note.theme === command.theme && note.under === null;
  return still ? accept<Output>() : change(team, moved(team, note, command.theme), {});
}

function renameTheme(command: Extract<BoardCommand, { type: 'renameTheme' }>, team: TeamRecord): Decision<Output> {
  const theme = themeOf(team, command.theme);
  if (!theme) return reject('themes.unknownTheme');
  if (command.name === '') return reject('themes.emptyName');
  if (theme.name === command.name) return accept<Output>();
  return change(team, {}, { [theme.id]: { ...theme, name: command.name } });
}

/** Decides one sorting command. Setting what is already so changes nothing and is accepted. */
export function decideBoard(command: BoardCommand, team: TeamRecord): Decision<Output> {
  switch (command.type) {
    case 'addTheme':
      return addTheme(command, team);
    case 'renameTheme':
      return renameTheme(command, team);
    case 'removeTheme':
      return themeOf(team, command.theme)
        ? change(team, placesOfTheme(team, command.theme, null), { [command.theme]: null })
        : accept<Output>();
    case 'mergeThemes':
      if (!themeOf(team, command.from) || !themeOf(team, command.into)) return reject('themes.unknownTheme');
      if (command.from === command.into) return accept<Output>();
      return change(team, placesOfTheme(team, command.from, command.into), { [command.from]: null });
    default:
      return decideNote(command, team);
  }
}

/** Takes back the newest change; `number` names it, so that two facilitators cannot undo two by accident. */
export function decideUndo(number: number, team: TeamRecord): Decision<Output> {
  const newest = team.undo.at(-1);
  if (!newest) return reject('themes.nothingToUndo');
  if (newest.number !== number) return reject('themes.changedSince');
  return accept<Output>(record({ type: 'boardRestored', change: newest.before }));
}
