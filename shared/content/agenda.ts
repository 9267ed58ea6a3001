import { asId, type QuestionId, type StepId } from '#shared/kernel/ids.ts';
import type { Lang } from '#shared/kernel/step-module.ts';
import type { AgendaStep } from '#shared/workshop/types.ts';
import { checkinConfig } from './checkin-config.ts';
import { frameOf, secondSessionFrame } from './frame.ts';
import { groupsConfig, groupsTitles } from './groups.ts';
import method from './method.json' with { type: 'json' };
import { methodRow, type Row } from './method-rows.ts';
import { lengthForNorms, type Place, type Plan, planOf } from './plans.ts';
import { trustRating } from './rate-config.ts';
import { type Length, lengthsOf, type Template, type TemplateKey, type Text, template } from './templates.ts';

const minutesKey = { 30: 'min30', 60: 'min60', 90: 'min90' } as const;

/** Step ids are names: the eight of the standard workshop keep s1 to s8 wherever they stand. */
const ids: Readonly<Record<Place, string>> = {
  ...{ welcome: 's1', write: 's2', themes: 's3', dots: 's4', draft: 's5', consent: 's6', next: 's7', close: 's8' },
  checkin: 's9',
  rate: 's12',
  understand: 's10',
  formulate: 's11',
  back: 's13',
};

const titles: Readonly<Record<Place, Text>> = {
  welcome: { sv: 'Välkomst och ramar', en: 'Welcome and frame' },
  checkin: { sv: 'Trygghetskoll', en: 'Safety check-in' },
  rate: { sv: 'Hur väl stämmer det?', en: 'How true is it?' },
  write: { sv: 'Tyst skrivande', en: 'Silent writing' },
  understand: groupsTitles.understand,
  formulate: groupsTitles.draft,
  themes: { sv: 'Samla i teman', en: 'Group into themes' },
  dots: { sv: 'Prickar', en: 'Dots' },
  draft: { sv: 'Formulera spelregler', en: 'Draft norms' },
  consent: { sv: 'Avstämning', en: 'Consent round' },
  next: { sv: 'Nästa steg och datum', en: 'Next step and date' },
  close: { sv: 'Avslut', en: 'Close' },
  back: { sv: 'Välkomna tillbaka', en: 'Welcome back' },
};

type Minutes = Readonly<Partial<Record<Place | 'read', number>>>;

/**
 * Minutes per step. What the method gives to steps this agenda leaves out goes to reading and drafting, half each, the
 * odd minute to drafting (decision 25).
 */
export function stepMinutes(key: TemplateKey, length: Length): Minutes {
  const plan = planOf(key);
  if (plan.minutes) return plan.minutes;
  const column = minutesKey[lengthForNorms(length)];
  const rows = plan.places.flatMap((place): Row[] =>
    place === 'write' ? ['write', 'read'] : place === 'back' ? [] : [place],
  );
  const given: Partial<Record<Row, number>> = {};
  for (const row of rows) given[row] = methodRow(row)[column];
  if (given.formulate !== undefined) {
    // The method's minutes for drafting are shared: groups draft, and then the wordings are settled together.
    given.draft = Math.ceil(given.formulate / 4);
    given.formulate -= given.draft;
  }
  const spare = length - rows.reduce((sum, row) => sum + (given[row] ?? 0), 0);
  return {
    ...given,
    read: (given.read ?? 0) + Math.floor(spare / 2),
    draft: (given.draft ?? 0) + Math.ceil(spare / 2),
  };
}

/** In 30 minutes only the first and the last question fit (method, step 3); two fit as they are. */
function questionsFor({ questions }: Template, length: Length, language: Lang) {
  const last = questions.length - 1;
  return questions.flatMap((question, index) =>
    length > 30 || index === 0 || index === last
      ? [{ id: asId<QuestionId>(`q${index + 1}`), text: question[language] }]
      : [],
  );
}

interface Making {
  readonly key: TemplateKey;
  readonly plan: Plan;
  readonly length: Length;
  readonly language: Lang;
  readonly minutes: Minutes;
}

/** What each place's step is set to. */
function configOf(place: Place, { key, plan, length, language, minutes }: Making): AgendaStep['config'] {
  const { note, dots, consent, norms, followup_weeks } = method.rules;
  const aim = plan.aim ?? norms.new[minutesKey[lengthForNorms(length)]];
  const words = (texts: readonly Text[]) => texts.map((text) => text[language]);
  switch (place) {
    case 'welcome':
      return { frame: words(frameOf(key)) };
    case 'checkin':
      return checkinConfig(language);
    case 'rate':
      return trustRating(language);
    case 'back':
      return { frame: words(secondSessionFrame) };
    case 'write':
      return {
        questions: questionsFor(template(key), length, language),
        writeMinutes: minutes.write ?? 0,
        readMinutes: minutes.read ?? 0,
        maxNotes: note.max_per_question,
        collect: plan.each ? 'each' : 'all',
      };
    case 'understand':
      return groupsConfig('understand', key, language);
    case 'formulate':
      return groupsConfig('draft', key, language);
    case 'themes':
      return { advisedMin: dots.themes_min, advisedMax: dots.themes_max };
    case 'dots':
      return { topics: plan.topics ?? aim };
    case 'draft':
      return {
        aim: Math.min(aim, norms.max_in_force),
        ...(plan.draftThemes ? { themes: words(plan.draftThemes) } : {}),
      };
    case 'consent':
      return { maxRounds: consent.max_rounds, ...(plan.trial ? { trial: true } : {}) };
    case 'next':
      return { weeks: [...followup_weeks] };
    case 'close':
      return {};
  }
}

function kindOf(place: Place): AgendaStep['kind'] {
  if (place === 'back') return 'welcome';
  return place === 'understand' || place === 'formulate' ? 'groups' : place;
}

/**
 * Builds the agenda of a template in the workshop's language.
 * @param length one of the template's lengths; without meaning for the empty template
 */
export function buildAgenda(key: TemplateKey, length: Length, language: Lang): AgendaStep[] {
  if (key !== 'blank' && !lengthsOf(key).includes(length)) throw new Error(`${key} has no agenda of ${length} minutes`);
  const plan = planOf(key);
  const minutes = stepMinutes(key, length);
  // What the method gives no minutes in this length is left out (the first round of groups in 30 minutes).
  const places = plan.places.filter((place) => (minutes[place] ?? 0) > 0);
  return places.map((place): AgendaStep => {
    const reading = place === 'write' ? (minutes.read ?? 0) : 0;
    return {
      id: asId<StepId>(ids[place]),
      kind: kindOf(place),
      title: (plan.titles?.[place] ?? titles[place])[language],
      minutes: (minutes[place] ?? 0) + reading,
      config: configOf(place, { key, plan, length, language, minutes }),
    };
  });
}
