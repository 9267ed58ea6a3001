import { defineMessages } from '#client/i18n/messages.ts';

/** What the phone says while it connects. */
export const phoneStrings = defineMessages({
  sv: {
    pageTitle: (team: string) => `${team} · Samsyn`,
    rehearsal: 'Övning: ',
    connecting: 'Hämtar rummet',
    connectingSlow: 'Det tar lite längre än vanligt. Vi fortsätter försöka, du behöver inte göra något.',
  },
  en: {
    pageTitle: (team) => `${team} · Samsyn`,
    rehearsal: 'Rehearsal: ',
    connecting: 'Getting the room',
    connectingSlow: 'This takes a little longer than usual. We keep trying, you don’t have to do anything.',
  },
});
