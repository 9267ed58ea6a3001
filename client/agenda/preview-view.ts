import method from '#shared/content/method.json' with { type: 'json' };
import { asId, type NormId, type NoteId, type QuestionId, type ThemeId } from '#shared/kernel/ids.ts';
import type { Lang } from '#shared/kernel/step-module.ts';
import type { RecordEvent } from '#shared/record/events.ts';
import { fieldCount } from '#shared/record/types.ts';
import type { DotsConfig } from '#shared/steps/dots/types.ts';
import type { Command } from '#shared/workshop/commands.ts';
import { type DecideContext, decide } from '#shared/workshop/decide.ts';
import { replay } from '#shared/workshop/evolve.ts';
import { openWorkshop } from '#shared/workshop/open.ts';
import { project } from '#shared/workshop/project.ts';
import { type AgendaStep, noSetup, type WorkshopState } from '#shared/workshop/types.ts';
import type { View } from '#shared/workshop/views.ts';

interface Preview {
  readonly agenda: readonly AgendaStep[];
  readonly step: AgendaStep['id'];
  readonly language: Lang;
  readonly title: string;
  readonly now: number;
}

/** Nothing is drawn by lot in a preview. */
const random: DecideContext['random'] = { next: () => 0.5, id: () => 'preview' };
const NOTES = 12;
const THEMES = 6;
const NORMS = 2;

/** Notes, themes and norms of the content pack, for steps that need something to work on. */
function sample(step: AgendaStep | undefined, language: Lang): RecordEvent[] {
  const question = asId<QuestionId>('sample');
  const themes = method.themes.slice(0, THEMES);
  const notes = method.notes.filter((note) => themes.some(({ id }) => id === note.theme)).slice(0, NOTES);
  const noteId = (id: number) => asId<NoteId>(`note-${id}`);
  const placed = Object.fromEntries(
    notes.map((note) => [noteId(note.id), { theme: asId<ThemeId>(note.theme ?? ''), under: null }]),
  );
  const made = themes.map(({ id, [language]: name }, index) => {
    return [id, { id: asId<ThemeId>(id), name, field: index % fieldCount, order: index + 1 }] as const;
  });
  const bringsThemes = (step?.config as DotsConfig | undefined)?.themes !== undefined;
  return [
    { type: 'questionsAsked', questions: [{ id: question, text: '…' }] },
    { type: 'questionShown', question },
    {
      type: 'notesRevealed',
      notes: notes.map((note) => ({ id: noteId(note.id), question, text: note[language] })),
    },
    ...(bringsThemes
      ? []
      : [
          {
            type: 'boardChanged' as const,
            change: { notes: placed, themes: Object.fromEntries(made) },
            before: { notes: {}, themes: {} },
          },
        ]),
    ...method.norms.slice(0, NORMS).map((norm): RecordEvent => {
      const wording = { principle: norm[language], boundary: '' };
      return { type: 'normWritten', norm: asId<NormId>(`norm-${norm.id}`), theme: null, ...wording };
    }),
  ];
}

/**
 * What a participant's phone would show in a step of an agenda that is not open yet: the real rules on made-up notes.
 * Null when the step could not be opened even then.
 */
export function previewView({ agenda, step, language, title, now }: Preview): View | null {
  const day = new Date(now).toISOString().slice(0, 10);
  const info = {
    language,
    team: '',
    title,
    template: 'blank',
    minutes: 60,
    date: day,
    setup: noSetup,
    rehearsal: null,
  };
  const opening = openWorkshop({ info, keys: [], agenda, always: [], followUp: day });
  const wanted = agenda.find((each) => each.id === step);
  const record = sample(wanted, language);
  const confirmed: RecordEvent = { type: 'followUpSet', date: day, confirmed: true };
  let state = replay([...opening, ...[...record, confirmed].map((event) => ({ on: 'record' as const, event }))]);
  const context: DecideContext = { now, today: day, random, present: 8, boot: 1, sealed: {}, mustHold: () => false };
  const after = (command: Command): WorkshopState | null => {
    const decision = decide(command, state, context);
    return decision.ok ? replay(decision.events, state) : null;
  };
  const entered = after({ type: 'goToStep', from: null, to: step, confirmed: true });
  if (!entered) return null;
  state = entered;
  if (wanted?.kind === 'consent') {
    state = after({ type: 'step', step, command: { type: 'ask', norm: asId<NormId>('norm-1') } }) ?? state;
  }
  const live = {
    joined: 8,
    away: 0,
    simulated: 0,
    handedIn: 0,
    gathering: 'no',
    code: '',
    joinKey: '',
    readKey: '',
  } as const;
  return project(state, { ...live, saying: null }, 'participant');
}
