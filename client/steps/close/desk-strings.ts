import { defineMessages } from '#client/i18n/messages.ts';

export const closeDesk = defineMessages({
  sv: {
    go: 'Till avslutet',
    hint: 'Ett ord var om hur ni går härifrån, och så är ni klara.',
    about: 'Var och en skriver ett ord om hur den går härifrån.',
    tips: ['Sluta i tid, också om det känns för tidigt.', 'Orden visas bara om minst fem har skrivit.'],
    show: 'Visa orden',
    early: 'De som inte har skrivit klart kommer inte med.',
    did: 'har skrivit ett ord',
    words: 'Så går ni härifrån',
    tooFewWords: 'Färre än fem skrev ett ord, så inget visas och inget är sparat.',
  },
  en: {
    go: 'Go to the close',
    hint: 'One word each about how you feel as you leave, and you are done.',
    about: 'Everyone writes one word about how they feel as they leave.',
    tips: [
      'End on time, even if it feels too early.',
      'The words are shown only if at least five people have written one.',
    ],
    show: 'Show the words',
    early: 'Those who have not finished writing will not be included.',
    did: 'have written a word',
    words: 'How you feel as you leave',
    tooFewWords: 'Fewer than five people wrote a word, so nothing is shown and nothing is stored.',
  },
});
