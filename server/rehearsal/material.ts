import method from '#shared/content/method.json' with { type: 'json' };
import type { Text } from '#shared/content/templates.ts';
import type { Lang } from '#shared/kernel/step-module.ts';

/** What simulated people have to say: the method's demo notes and norms, and a few words for what it has none for. */
interface DemoNote extends Text {
  /** The language somebody wrote it in. */
  readonly lang: Lang;
  readonly question: string;
}

/** Demo notes that may be shown, vague ones and near-duplicates among them. */
export const demoNotes: readonly DemoNote[] = method.notes
  .filter((note) => note.kind !== 'held')
  .map(({ sv, en, lang, question }) => ({ sv, en, lang: lang === 'en' ? 'en' : 'sv', question }));

/** Notes that name somebody: they are held, and never reach the wall. */
export const heldNotes: readonly Text[] = method.notes
  .filter((note) => note.kind === 'held')
  .map(({ sv, en }) => ({ sv, en }));

/** What their author writes when such a note comes back. */
export const rewordedNote: Text = {
  sv: 'När arbete blir liggande får andra ta det. Jag vill att vi säger till i tid.',
  en: 'When work is left undone, others have to take it. I want us to say so in time.',
};

/** The question of the standard template that a demo note answers, by its number there. */
export const questionsOfNotes: Readonly<Record<string, string>> = {
  q1: 'coop',
  q2: 'results',
  q3: 'thrive',
  q4: 'not',
};

export const demoThemes: readonly (Text & { readonly id: string })[] = method.themes.map(({ id, sv, en }) => ({
  id,
  sv,
  en,
}));

export interface DemoNorm extends Text {
  readonly form: 'principle' | 'boundary';
  readonly theme: string;
}

export const demoNorms: readonly DemoNorm[] = method.norms.map(({ type, theme, sv, en }) => ({
  form: type === 'boundary' ? 'boundary' : 'principle',
  theme,
  sv,
  en,
}));

/** A worry that somebody can live with. */
export const concerns: readonly Text[] = [
  { sv: 'Jag är orolig att vi glömmer det när det är mycket.', en: 'I worry we forget it when things get busy.' },
  { sv: 'Det kan bli svårt för den som jobbar kväll.', en: 'It may be hard for whoever works evenings.' },
  { sv: 'Vem påminner oss efter semestern?', en: 'Who reminds us after the holidays?' },
  { sv: 'Bra, men jag vet inte om vi hinner varje vecka.', en: 'Good, but I am not sure we have time every week.' },
];

/** What could go wrong, and what would have to change. */
export const objections: readonly { readonly wrong: Text; readonly change: Text }[] = [
  {
    wrong: { sv: 'De som jobbar natt ser det aldrig.', en: 'Those on the night shift never see it.' },
    change: {
      sv: 'Skriv var det ska stå, så att alla skift hittar det.',
      en: 'Say where, so that every shift finds it.',
    },
  },
  {
    wrong: { sv: 'Det låter som att man måste svara direkt.', en: 'It sounds as if one must answer at once.' },
    change: { sv: 'Lägg till att det räcker nästa dag.', en: 'Add that the next day is soon enough.' },
  },
  {
    wrong: { sv: 'Ingen vet vad det betyder på måndag.', en: 'Nobody knows what it means on Monday.' },
    change: { sv: 'Säg vad vi gör och när.', en: 'Say what we do and when.' },
  },
];

export const closingWords: readonly Text[] = [
  { sv: 'hoppfull', en: 'hopeful' },
  { sv: 'lättad', en: 'relieved' },
  { sv: 'nyfiken', en: 'curious' },
  { sv: 'lugn', en: 'calm' },
  { sv: 'lite trött', en: 'a bit tired' },
  { sv: 'glad', en: 'glad' },
  { sv: 'fundersam', en: 'thoughtful' },
  { sv: 'taggad', en: 'eager' },
  { sv: 'sedd', en: 'seen' },
  { sv: 'klarare', en: 'clearer' },
];
