import { defineMessages } from '#client/i18n/messages.ts';

export const screenStrings = defineMessages({
  sv: {
    when: 'När följer vi upp?',
    inWeeks: (n: number) => `om ${n} veckor`,
    weFollowUp: 'Då följer vi upp',
    pulse: (date: string) => `En vecka innan, ${date}, känner vi efter hur det går.`,
    pulseShort: (date: string) => `känn efter ${date}`,
    nextStep: 'Skriv en sak du själv gör den här veckan. Den stannar i din mobil.',
  },
  en: {
    when: 'When do we follow up?',
    inWeeks: (n) => `in ${n} weeks`,
    weFollowUp: 'Then we follow up',
    pulse: (date) => `A week before, on ${date}, we ask how it is going.`,
    pulseShort: (date) => `check ${date}`,
    nextStep: 'Write one thing you will do this week. It stays on your phone.',
  },
});
