import { defineMessages } from '#client/i18n/messages.ts';

export const screenStrings = defineMessages({
  sv: {
    ask: 'Ett ord om hur du går härifrån',
    hint: 'Skriv det i mobilen. Vi visar orden tillsammans, när minst fem har skrivit.',
    words: 'Så går vi härifrån',
    thanks: 'Tack för i dag',
    again: (date: string) => `Vi ses igen den ${date}. Till dess provar vi.`,
  },
  en: {
    ask: 'One word on how you leave',
    hint: 'Write it on your phone. We show the words together, once at least five have written.',
    words: 'This is how we leave',
    thanks: 'Thank you for today',
    again: (date) => `We meet again on ${date}. Until then, we try.`,
  },
});
