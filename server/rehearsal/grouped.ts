import type { Body, Person, Scene } from './behaviours.ts';
import { demoNorms, demoNotes, demoThemes } from './material.ts';
import { between, oneOf, seeded } from './seeded.ts';

/** Boxes that deal, at most, in one step: more than anybody deals anew. */
const MOST_DEALS = 12;

/** A person's lot for a box that deals; made anew from the seed instead of remembered. */
const lotOf = ({ seed, index }: Person, step: string, round: number): string =>
  seeded(`${seed}/lot/${index}/${step}/${round}`).id();

/** The person's lots of all steps with groups, oldest first, but for this box. */
function earlierLots({ view, person, round }: Scene<'groups'>): string[] {
  const { current } = view.workshop.main;
  const steps = Object.entries(view.agenda)
    .filter(([, row]) => row.kind === 'groups' && row.entered)
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id]) => id);
  return steps
    .flatMap((step) => {
      const dealt = step === current ? round - 1 : 2;
      return Array.from({ length: dealt }, (_, place) => lotOf(person, step, place + 1));
    })
    .slice(-MOST_DEALS);
}

/** The person's group, if this phone is the one that writes for it: that of the first lot. */
function writesFor({ view, step, person }: Scene<'groups'>): number {
  const current = view.workshop.main.current ?? '';
  const own = new Set(Array.from({ length: MOST_DEALS }, (_, place) => lotOf(person, current, place + 1)));
  return step.groups.findIndex(({ lots }) => own.has(lots[0] ?? ''));
}

function work(scene: Scene<'groups'>): Body<'groups'> | null {
  const { view, step, random } = scene;
  const { language } = view.workshop.main;
  const group = writesFor(scene);
  if (group < 0) return null;
  if (step.purpose === 'understand') {
    const notes = Array.from({ length: between(1, 2, random) }, () => oneOf(demoNotes, random)?.[language] ?? '');
    return { group, notes: [...new Set(notes)].map((text) => ({ key: random.id(), text })) };
  }
  const topic = step.groups[group]?.topic ?? null;
  const name = topic === null ? '' : (view.themes[topic]?.name.toLowerCase() ?? '');
  const theme = demoThemes.find((known) => known.sv.toLowerCase() === name || known.en.toLowerCase() === name)?.id;
  const fitting = demoNorms.filter((norm) => norm.theme === theme);
  const norm = oneOf(fitting.length > 0 ? fitting : demoNorms, random);
  return norm ? { group, proposals: [{ key: random.id(), form: norm.form, topic, text: norm[language] }] } : null;
}

/** One draft of each theme that has several. */
function choose({ step, random }: Scene<'groups'>): Body<'groups'> {
  const topics = [...new Set(step.drafts.map(({ topic }) => topic))];
  const choices = topics.flatMap((topic) => {
    const own = step.drafts.filter((draft) => draft.topic === topic);
    const chosen = own.length > 1 ? oneOf(own, random) : undefined;
    return chosen ? [chosen.id] : [];
  });
  return { choices };
}

/** Mixed groups: a lot at once; then one phone of each group writes, and all choose among the drafts on a theme. */
export function grouped(scene: Scene<'groups'>): Body<'groups'> | null {
  const { item, round, view, person } = scene;
  if (item === 'work') return work(scene);
  if (item === 'choice') return choose(scene);
  const bases = view.workshop.main.setup.bases.length;
  return {
    lot: lotOf(person, view.workshop.main.current ?? '', round),
    base: bases > 1 ? person.index % bases : null,
    earlier: earlierLots(scene),
  };
}
