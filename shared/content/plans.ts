import type { Row } from './method-rows.ts';
import { type Length, type TemplateKey, type Text, template } from './templates.ts';

/** A place in a template's agenda: a row of the method's table, or what a template has of its own. */
export type Place = Exclude<Row, 'read'> | 'back';

/** How a template differs from the standard workshop (method, templates). */
export interface Plan {
  readonly places: readonly Place[];
  /** Its own minutes, where the method's table does not fit. */
  readonly minutes?: Partial<Record<Place | 'read', number>>;
  readonly titles?: Partial<Record<Place, Text>>;
  /** Write, show and read one question at a time. */
  readonly each?: boolean;
  /** Led in careful mode from the start. */
  readonly careful?: boolean;
  /** Everything is on trial until the follow-up. */
  readonly trial?: boolean;
  /** Topics to draft on where the group makes no themes. */
  readonly draftThemes?: readonly Text[];
  /** New norms to aim at, other than by length. */
  readonly aim?: number;
  /** Themes that go on after the dots, other than by length. */
  readonly topics?: number;
}

const ending: readonly Place[] = ['themes', 'dots', 'formulate', 'draft', 'consent', 'next', 'close'];
const spine: readonly Place[] = ['welcome', 'checkin', 'write', 'understand', ...ending];
const standard: Plan = { places: spine };

const noTitle: Text = { sv: '', en: '' };
const trust: Plan = {
  places: ['welcome', 'checkin', 'rate', 'dots', 'write', 'formulate', 'draft', 'consent', 'next', 'close'],
  titles: {
    dots: { sv: 'Välj ett steg', en: 'Choose one step' },
    formulate: template('trust7').groupPrompts[0] ?? noTitle,
  },
  topics: 1,
  aim: 2,
};

const followUp: Plan = {
  places: ['welcome', 'write', 'understand', 'draft', 'consent', 'next', 'close'],
  minutes: { welcome: 4, write: 4, read: 2, understand: 6, draft: 4, consent: 4, next: 4, close: 2 },
  titles: {
    welcome: { sv: 'Testa: vad har vi provat?', en: 'Test: what have we tried?' },
    write: { sv: 'Reflektera', en: 'Reflect' },
    understand: { sv: 'Reflektera i grupper', en: 'Reflect in groups' },
    draft: { sv: 'Justera och utvärdera', en: 'Adjust and evaluate' },
    next: { sv: 'Pröva igen: vad, till när?', en: 'Try again: what, until when?' },
  },
  draftThemes: [
    { sv: 'Behåll', en: 'Keep' },
    { sv: 'Ändra', en: 'Change' },
    { sv: 'Prova nytt', en: 'Try something new' },
  ],
  aim: 3,
};

/** Two sessions of an hour: the first ends with themes, the second begins with a welcome of its own. */
const freshStart: Plan = {
  places: [
    ...(['welcome', 'checkin', 'write', 'understand', 'themes'] as const),
    ...(['back', 'dots', 'formulate', 'draft', 'consent', 'next', 'close'] as const),
  ],
  careful: true,
  minutes: {
    ...{ welcome: 6, checkin: 4, write: 14, read: 11, understand: 12, themes: 13 },
    ...{ back: 5, dots: 5, formulate: 12, draft: 6, consent: 20, next: 7, close: 5 },
  },
  titles: {
    welcome: { sv: 'Pass 1: välkomst och ramar', en: 'Session 1: welcome and frame' },
    back: { sv: 'Pass 2: välkomna tillbaka', en: 'Session 2: welcome back' },
  },
};

/** Upside down first, then the essentials: once groups have drafted, groups say what is enough. */
const meetings: Plan = {
  places: [
    ...(['welcome', 'checkin', 'write', 'themes', 'dots', 'formulate'] as const),
    ...(['understand', 'draft', 'consent', 'next', 'close'] as const),
  ],
  titles: { understand: { sv: 'Blandade grupper: det som räcker', en: 'Mixed groups: what is enough' } },
  each: true,
};

const plans: Readonly<Record<TemplateKey, Plan>> = {
  standard,
  kickoff: { places: ['welcome', 'checkin', 'understand', 'write', ...ending], trial: true },
  meetings,
  hybrid: standard,
  mistakes: standard,
  feedback: standard,
  trust7: trust,
  board: standard,
  followup: followUp,
  fresh_start: freshStart,
  blank: { places: ['welcome', 'next', 'close'], minutes: { welcome: 5, next: 5, close: 5 } },
};

export function planOf(key: TemplateKey): Plan {
  return plans[key];
}

/** New norms to aim at: 2, 3 or 5 (method). Two sessions of an hour count as one hour. */
export function lengthForNorms(length: Length): 30 | 60 | 90 {
  return length === 120 ? 60 : length;
}
