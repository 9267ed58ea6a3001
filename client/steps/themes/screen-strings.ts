import { defineMessages } from '#client/i18n/messages.ts';

export const screenStrings = defineMessages({
  sv: {
    board: 'Tavlan',
    unsorted: 'Osorterade',
    empty: 'Lapparna landar här',
    emptyHint: 'Inga lappar är skrivna än.',
    proposals: 'Förslag på namn',
    more: (n: number) => `och ${n} till`,
  },
  en: {
    board: 'The board',
    unsorted: 'Unsorted',
    empty: 'The notes land here',
    emptyHint: 'No notes have been written yet.',
    proposals: 'Suggested names',
    more: (n) => `and ${n} more`,
  },
});
