import { defineMessages } from '#client/i18n/messages.ts';
import { plural } from '#client/i18n/plural.ts';

/** Small numbers as words, as people write them in a heading. */
const words = {
  sv: ['Noll', 'En', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju', 'Åtta', 'Nio', 'Tio', 'Elva', 'Tolv'],
  en: ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'],
} as const;

const norms = {
  sv: (n: number) =>
    plural('sv', n, {
      zero: 'Klart. Inga spelregler den här gången.',
      one: 'Klart. En spelregel att prova.',
      other: `Klart. ${words.sv[n] ?? n} spelregler att prova.`,
    }),
  en: (n: number) =>
    plural('en', n, {
      zero: 'Done. No norms this time.',
      one: 'Done. One norm to try.',
      other: `Done. ${words.en[n] ?? n} norms to try.`,
    }),
};

export const endedStrings = defineMessages({
  sv: {
    title: norms.sv,
    facts: (people: number, notes: number, themes: number) =>
      [
        plural('sv', people, { one: '1 var med', other: `${people} var med` }),
        plural('sv', notes, { one: '1 lapp', other: `${notes} lappar` }),
        plural('sv', themes, { one: '1 tema', other: `${themes} teman` }),
      ].join(', '),
    poster: 'Överenskommelsen',
    take: 'Ta med den härifrån',
    page: 'Överenskommelsen',
    pageHint: 'Läs den, eller skriv ut den som affisch',
    link: 'Länk till gruppen',
    linkHint: 'Den som har länken kan läsa, inte ändra',
    copiedLink: 'Länken till överenskommelsen är kopierad.',
    markdown: 'Markdown',
    markdownHint: 'Till wiki eller intranät',
    downloaded: 'Filen är nedladdad.',
    file: 'overenskommelse',
    followUp: 'När följer ni upp?',
    keep: 'Lapparna och svaren följer inte med överenskommelsen. Allt finns kvar här tills du raderar workshopen.',
    remove: 'Radera workshopen …',
    noNorms: 'Inga spelregler antogs. Det kan också vara ett resultat.',
  },
  en: {
    title: norms.en,
    facts: (people, notes, themes) =>
      [
        plural('en', people, { one: '1 person took part', other: `${people} people took part` }),
        plural('en', notes, { one: '1 note', other: `${notes} notes` }),
        plural('en', themes, { one: '1 theme', other: `${themes} themes` }),
      ].join(', '),
    poster: 'The agreement',
    take: 'Take it with you',
    page: 'The agreement',
    pageHint: 'Read it, or print it as a poster',
    link: 'Link for the group',
    linkHint: 'Anyone with the link can read but not edit',
    copiedLink: 'The link to the agreement has been copied.',
    markdown: 'Markdown',
    markdownHint: 'For a wiki or intranet',
    downloaded: 'The file has been downloaded.',
    file: 'agreement',
    followUp: 'When will you follow up?',
    keep: 'Notes and answers are not part of the agreement. Everything stays here until you delete the workshop.',
    remove: 'Delete the workshop …',
    noNorms: 'No norms were adopted. That can be a result too.',
  },
});
