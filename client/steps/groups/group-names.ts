import { defineMessages } from '#client/i18n/messages.ts';

/** What groups are called, by the colour and the mark of their fields in order; from the eleventh on numbered anew. */
export const groupNames = defineMessages({
  sv: {
    group: (number: number) => named(swedish, number),
    size: (people: number) => (people === 1 ? 'en person' : `${people} personer`),
  },
  en: {
    group: (number) => named(english, number),
    size: (people) => (people === 1 ? 'one person' : `${people} people`),
  },
});

const swedish = [
  'Gul sol',
  'Blå våg',
  'Rosa blomma',
  'Grå måne',
  'Rött berg',
  'Turkos stuga',
  'Grönt blad',
  'Ljust röse',
  'Gul kvist',
  'Blå droppe',
];
const english = [
  'Yellow sun',
  'Blue wave',
  'Pink flower',
  'Grey moon',
  'Red peak',
  'Teal house',
  'Green leaf',
  'Pale cairn',
  'Yellow twig',
  'Blue drop',
];

function named(names: readonly string[], number: number): string {
  const round = Math.floor(number / names.length);
  return `${names[number % names.length] ?? ''}${round > 0 ? ` ${round + 1}` : ''}`;
}
