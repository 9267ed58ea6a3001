import { defineMessages } from '#client/i18n/messages.ts';

/** What desk, screen and home say of a rehearsal. */
export const rehearsalStrings = defineMessages({
  sv: {
    word: 'Övning',
    /** `real` counts phones in people's hands. */
    joined: (simulated: number, real: number) =>
      real > 0 ? `${simulated} simulerade + ${real}` : `${simulated} simulerade`,
    overTitle: 'Övningen är klar',
    overText:
      'Det här är ingen överenskommelse att behålla. Övningen raderas av sig själv en timme efter att den sista har lämnat den. Du kan också radera den nu.',
    erase: 'Radera övningen',
    erasing: 'Raderar …',
    erased: 'Övningen är raderad.',
  },
  en: {
    word: 'Rehearsal',
    joined: (simulated, real) => (real > 0 ? `${simulated} simulated + ${real}` : `${simulated} simulated`),
    overTitle: 'The rehearsal is over',
    overText:
      'This is no agreement to keep. The rehearsal erases itself an hour after the last one has left it. You can also erase it now.',
    erase: 'Erase the rehearsal',
    erasing: 'Erasing …',
    erased: 'The rehearsal has been erased.',
  },
});
