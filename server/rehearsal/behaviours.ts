import type { InferOutput } from 'valibot';
import type { Text } from '#shared/content/templates.ts';
import { type Random, shuffled } from '#shared/kernel/random.ts';
import type { Lang } from '#shared/kernel/step-module.ts';
import { WORDS_FROM } from '#shared/steps/close/close.ts';
import type { ConsentBody } from '#shared/steps/consent/types.ts';
import type { StepKind, StepView, stepModules } from '#shared/steps/registry.ts';
import type { View } from '#shared/workshop/views.ts';
import { notesFor } from './deal-notes.ts';
import { grouped } from './grouped.ts';
import { closingWords, concerns, demoNorms, demoThemes, heldNotes, objections, rewordedNote } from './material.ts';
import { between, oneOf, seeded } from './seeded.ts';

/** A simulated person in a team. */
export interface Person {
  /** Place in the team, from 0. */
  readonly index: number;
  readonly people: number;
  /** The same for the whole team of one rehearsal. */
  readonly seed: string;
}

/** What a simulated person sees when a box opens: the view that every phone has, and the box that asks. */
export interface Scene<K extends StepKind = StepKind> {
  readonly view: View;
  readonly step: Extract<StepView, { readonly kind: K }>;
  readonly item: string;
  readonly round: number;
  readonly person: Person;
  /** This person's own, for this box. */
  readonly random: Random;
}

type BodySchema<K extends StepKind> = (typeof stepModules)[K]['bodySchema'];
/** What a phone hands in for a box of a kind of step. */
export type Body<K extends StepKind> = BodySchema<K> extends null ? null : InferOutput<NonNullable<BodySchema<K>>>;

/** How a simulated person takes part in a kind of step. */
export interface Behaviour<K extends StepKind> {
  /** From when to when after the box has opened they are done, in seconds, at a natural pace. */
  readonly seconds: readonly [number, number];
  /** Items that a phone hands in by itself, at once. */
  readonly atOnce?: readonly string[];
  /** What they hand in; null when they leave the box blank. Pure. */
  act(scene: Scene<K>): Body<K> | null;
}

const languageOf = (scene: Pick<Scene, 'view'>): Lang => scene.view.workshop.main.language;
const keyed = (text: string, random: Random) => ({ key: random.id(), text });
/** Something the whole team has in common, such as who objects to a norm. */
const shared = ({ person }: Pick<Scene, 'person'>, what: string): Random => seeded(`${person.seed}/${what}`);

/** For steps that ask phones for nothing. */
const nothing = { seconds: [0, 0], act: () => null } as const;

/** One of the team writes about somebody by name, at the last question; it is held, and may come back to be reworded. */
function written(scene: Scene<'write'>): Body<'write'> | null {
  const { view, step, item, round, person, random } = scene;
  const language = languageOf(scene);
  const team = shared(scene, 'held');
  const isHolder = between(0, person.people - 1, team) === person.index && item === step.questions.at(-1);
  if (round > 1) {
    const isBack = isHolder && Object.values(view.held).some(({ status }) => status === 'returned');
    return isBack ? { notes: [keyed(rewordedNote[language], random)], pass: false } : null;
  }
  const dealt = notesFor(person.index, { ...person, language, question: item, maxNotes: step.maxNotes });
  const held = isHolder ? oneOf(heldNotes, team)?.[language] : undefined;
  const texts = held === undefined ? dealt : [...dealt.slice(0, step.maxNotes - 1), held];
  return { notes: texts.map((text) => keyed(text, random)), pass: texts.length === 0 };
}

function proposals(scene: Scene<'draft'>): Body<'draft'> | null {
  const { random, view, item } = scene;
  if (random.next() < 0.4) return null;
  const language = languageOf(scene);
  const name = view.themes[item]?.name.toLowerCase();
  const theme = demoThemes.find((known) => known.sv.toLowerCase() === name || known.en.toLowerCase() === name)?.id;
  const fitting = demoNorms.filter((norm) => norm.theme === theme);
  const norm = oneOf(fitting.length > 0 ? fitting : demoNorms, random);
  return norm ? { proposals: [{ ...keyed(norm[language], random), form: norm.form }] } : null;
}

/** What happens to a norm in its first round, norm after norm: smooth, one objection, many concerns, and so on. */
const stories = ['oneConcern', 'objection', 'smooth', 'manyConcerns', 'smooth'] as const;

const answer = (level: ConsentBody['level'], ...texts: ConsentBody['texts']): ConsentBody => ({
  level,
  texts,
  canTry: true,
});

/** Whoever objects once can try the new wording, so that a rehearsal always reaches an agreement. */
function consented(scene: Scene<'consent'>): ConsentBody {
  const { view, item, round, person, random } = scene;
  const language = languageOf(scene);
  const say = (text: Text | undefined): ConsentBody['texts'] => (text ? [keyed(text[language], random)] : []);
  const content = (): ConsentBody => answer(random.next() < 0.6 ? 'in' : 'tryable');
  if (round > 1) return content();
  const place = Object.values(view.norms).filter(({ order }) => order < (view.norms[item]?.order ?? 0)).length;
  const story = stories[place % stories.length];
  const team = shared(scene, item);
  const order = shuffled(
    Array.from({ length: person.people }, (_, index) => index),
    team,
  );
  const turn = order.indexOf(person.index);
  // The last of a large enough team stands over; a single one parks nothing.
  if (person.people >= 5 && turn === person.people - 1 && story === 'smooth') return answer('pass');
  if (story === 'objection' && turn === 0) {
    const objection = oneOf(objections, team);
    return answer('objection', ...say(objection?.wrong), ...say(objection?.change));
  }
  const concerned = story === 'manyConcerns' ? Math.floor(person.people / 2) : story === 'oneConcern' ? 1 : 0;
  if (turn < concerned) return answer('concern', ...say(concerns[(turn + between(0, 3, team)) % concerns.length]));
  return content();
}

/**
 * How simulated people take part, a kind of step each. Pure functions of what a phone sees and of a seed, so that they
 * can be tested without a network. A new kind of step gets its line here; `nothing` will do where phones are not asked.
 */
export const behaviours: { readonly [K in StepKind]: Behaviour<K> } = {
  welcome: nothing,
  checkin: {
    seconds: [5, 20],
    // Most speak freely, some depend on the topic, one in eight stands over.
    act: ({ random }) => {
      const drawn = random.next();
      if (drawn < 0.12) return { level: null };
      return { level: drawn < 0.25 ? 3 : drawn < 0.65 ? 4 : 5 };
    },
  },
  rate: {
    seconds: [25, 70],
    act: ({ step, random }) => ({
      ratings: step.items.map((item) => ({
        item: item.id as Body<'rate'>['ratings'][number]['item'],
        level: random.next() < 0.08 ? null : (oneOf([2, 3, 3, 4, 4, 5] as const, random) ?? 3),
      })),
      done: true,
    }),
  },
  write: {
    seconds: [20, 75],
    act: written,
  },
  sift: {
    seconds: [20, 60],
    act: ({ step, random, person }) => {
      const items = [...step.notes, ...step.drafts.map(({ id }) => id)];
      // Some matter to many, or the sifting would tell nothing.
      const matters = (item: string): number => (seeded(`${person.seed}/${item}`).next() + random.next()) / 2;
      const levelOf = (item: string) => (matters(item) < 0.35 ? 0 : matters(item) < 0.6 ? 1 : 2);
      const ratings = shuffled(items, random)
        .slice(0, step.each)
        .map((item) => ({ item: item as Body<'sift'>['ratings'][number]['item'], level: levelOf(item) as 0 | 1 | 2 }));
      return { ratings, done: true };
    },
  },
  themes: {
    seconds: [30, 90],
    act: (scene) => {
      if (scene.random.next() < 0.6) return null;
      const theme = oneOf(demoThemes, scene.random);
      return theme ? { names: [keyed(theme[languageOf(scene)].slice(0, 40), scene.random)] } : null;
    },
  },
  dots: {
    seconds: [12, 45],
    act: ({ view, step, random, person }) => {
      // Some themes matter to many, or the dots would tell nothing.
      const weight = (theme: string): number => seeded(`${person.seed}/${theme}`).next() + random.next();
      const themes = Object.keys(view.themes)
        .map((theme) => ({ theme, weight: weight(theme) }))
        .sort((a, b) => b.weight - a.weight)
        .slice(0, step.budget)
        .map(({ theme }) => theme);
      return { themes: themes as Body<'dots'>['themes'] };
    },
  },
  groups: { seconds: [40, 120], atOnce: ['deal'], act: grouped },
  draft: { seconds: [35, 100], act: proposals },
  consent: { seconds: [8, 30], act: consented },
  next: nothing,
  close: {
    seconds: [8, 40],
    act: (scene) => {
      const { person, random } = scene;
      // Somebody says nothing, where there are enough for the others' words to be shown.
      if (person.people > WORDS_FROM && random.next() < 0.1) return null;
      const place = (person.index + between(0, 9, shared(scene, 'words'))) % closingWords.length;
      const word = closingWords[place];
      return word ? { word: keyed(word[languageOf(scene)], random) } : null;
    },
  },
};

/** What a simulated person hands in for a box; null is a blank. */
export function actOn<K extends StepKind>(kind: K, scene: Scene<K>): Body<K> | null {
  return behaviours[kind].act(scene);
}
