import { defineMessages } from '#client/i18n/messages.ts';
import { plural } from '#client/i18n/plural.ts';

/** What is said once something has been opened: what came too late, what is hidden, whom one waits for. */
export const lateStrings = defineMessages({
  sv: {
    lateTitle: (n: number) => plural('sv', n, { one: 'Den hann inte med.', other: 'De här hann inte med.' }),
    lateText: 'Texten ligger kvar här, och ingen annan har sett den.',
    lateLater: 'Texten ligger kvar här. Vi frågar igen när det går att lägga något.',
    lateFinishFirst: 'Lägg eller sudda det du håller på att skriva först.',
    lateTake: 'Lägg den här i stället',
    lateDrop: 'Släng den',
    heldNotes: (n: number) => plural('sv', n, { one: '1 lapp hålls kvar', other: `${n} lappar hålls kvar` }),
    hiddenNotes: (n: number) => plural('sv', n, { one: '1 lapp är dold', other: `${n} lappar är dolda` }),
    waitForOthers: 'Vänta in de andra',
  },
  en: {
    lateTitle: (n) => plural('en', n, { one: 'It came too late.', other: 'These came too late.' }),
    lateText: 'The text is still here, and nobody else has seen it.',
    lateLater: 'The text is still here. We ask again when something can be laid.',
    lateFinishFirst: 'Lay or clear what you are writing first.',
    lateTake: 'Use it here instead',
    lateDrop: 'Throw it away',
    heldNotes: (n) => plural('en', n, { one: '1 note is held back', other: `${n} notes are held back` }),
    hiddenNotes: (n) => plural('en', n, { one: '1 note is hidden', other: `${n} notes are hidden` }),
    waitForOthers: 'Wait for the others',
  },
});
