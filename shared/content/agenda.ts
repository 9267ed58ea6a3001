import { asId, type QuestionId, type StepId } from '#shared/kernel/ids.ts';
import type { Lang } from '#shared/kernel/step-module.ts';
import type { AgendaStep } from '#shared/workshop/types.ts';
import { frameLines } from './frame.ts';
import method from './method.json' with { type: 'json' };
import { type Length, type Template, type TemplateKey, template } from './templates.ts';

/** Rows of the method's step table that the agenda uses, by their place in it. */
const row = { welcome: 0, write: 2, read: 3, themes: 5, dots: 6, draft: 7, consent: 8, next: 9, close: 10 } as const;
type Row = keyof typeof row;

const minutesKey = { 30: 'min30', 60: 'min60', 90: 'min90' } as const;
const newNorms = {
  30: method.rules.norms.new.min30,
  60: method.rules.norms.new.min60,
  90: method.rules.norms.new.min90,
};

const stepTitles: Readonly<Record<Exclude<Row, 'read'>, Readonly<Record<Lang, string>>>> = {
  welcome: { sv: 'Välkomst och ramar', en: 'Welcome and frame' },
  write: { sv: 'Tyst skrivande', en: 'Silent writing' },
  themes: { sv: 'Samla i teman', en: 'Group into themes' },
  dots: { sv: 'Prickar', en: 'Dots' },
  draft: { sv: 'Formulera spelregler', en: 'Draft norms' },
  consent: { sv: 'Avstämning', en: 'Consent round' },
  next: { sv: 'Nästa steg och datum', en: 'Next step and date' },
  close: { sv: 'Avslut', en: 'Close' },
};

function rowOf(name: Row) {
  const found = method.steps[row[name]];
  if (!found) throw new Error(`content pack lacks step ${name}`);
  return found;
}

/**
 * Minutes per step. What the method gives to steps this agenda leaves out (check-in, mixed groups) goes to reading and
 * drafting, half each, the odd minute to drafting (decision 25).
 */
export function stepMinutes(length: Length): Readonly<Record<Row, number>> {
  const key = minutesKey[length];
  const names = Object.keys(row) as Row[];
  const given = Object.fromEntries(names.map((name) => [name, rowOf(name)[key]])) as Record<Row, number>;
  const spare = length - names.reduce((sum, name) => sum + given[name], 0);
  return { ...given, read: given.read + Math.floor(spare / 2), draft: given.draft + Math.ceil(spare / 2) };
}

/** In 30 minutes only the first and the last question fit (method, step 3). */
function questionsFor(chosen: Template, length: Length, language: Lang) {
  const last = chosen.questions.length - 1;
  return chosen.questions.flatMap((question, index) =>
    length > 30 || index === 0 || index === last
      ? [{ id: asId<QuestionId>(`q${index + 1}`), text: question[language] }]
      : [],
  );
}

/** Builds the agenda of a template: 30, 60 or 90 minutes, in the workshop's language. Step ids are `s1`, `s2`, … */
export function buildAgenda(key: TemplateKey, length: Length, language: Lang): AgendaStep[] {
  const minutes = stepMinutes(length);
  const { note, dots, consent, norms, followup_weeks } = method.rules;
  const norm = newNorms[length];
  const step = (name: Exclude<Row, 'read'>, number: number, config: AgendaStep['config'], extra = 0): AgendaStep => ({
    id: asId<StepId>(`s${number}`),
    kind: name,
    title: stepTitles[name][language],
    minutes: minutes[name] + extra,
    scripts: (name === 'write' ? (['write', 'read'] as const) : [name]).map((part) => rowOf(part).script[language]),
    config,
  });
  const writing = {
    questions: questionsFor(template(key), length, language),
    writeMinutes: minutes.write,
    readMinutes: minutes.read,
    maxNotes: note.max_per_question,
    collect: 'all' as const,
  };
  return [
    step('welcome', 1, { frame: frameLines.map((text) => text[language]) }),
    step('write', 2, writing, minutes.read),
    step('themes', 3, { advisedMin: dots.themes_min, advisedMax: dots.themes_max }),
    step('dots', 4, { topics: norm }),
    step('draft', 5, { aim: Math.min(norm, norms.max_in_force) }),
    step('consent', 6, { maxRounds: consent.max_rounds }),
    step('next', 7, { weeks: [...followup_weeks] }),
    step('close', 8, {}),
  ];
}
