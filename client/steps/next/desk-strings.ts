import { defineMessages } from '#client/i18n/messages.ts';
import { plural } from '#client/i18n/plural.ts';

export const nextDesk = defineMessages({
  sv: {
    go: 'Till nästa steg och datum',
    hint: 'Var och en skriver ett eget nästa steg, och ni bestämmer när ni följer upp.',
    about: 'Bestäm när ni ses igen. Utan datum går workshopen inte att avsluta.',
    tips: ['Datum först, applåder sen.', 'Spelreglerna har ingen ägare. Ingen ska vakta på någon annan.'],
    choose: 'När följer ni upp?',
    weeks: (n: number) => plural('sv', n, { one: 'om 1 vecka', other: `om ${n} veckor` }),
    ownDay: 'Välj dag',
    day: 'Dag för uppföljningen',
    save: 'Spara datumet',
    saved: (date: string) => `Uppföljning ${date}. Det syns på storbilden och i mobilerna.`,
    decided: 'Bestämt',
    pulse: (date: string) =>
      `En vecka innan, ${date}, är en bra dag att känna efter: hur väl lever ni efter spelreglerna?`,
  },
  en: {
    go: 'Go to next step and date',
    hint: 'Everyone writes their own next step, and you decide when to follow up.',
    about: 'Decide when you will meet again. The workshop cannot end without a date.',
    tips: ['Date first, applause later.', 'Nobody owns the norms, and nobody polices anyone else.'],
    choose: 'When will you follow up?',
    weeks: (n) => plural('en', n, { one: 'in 1 week', other: `in ${n} weeks` }),
    ownDay: 'Choose a day',
    day: 'Day of the follow-up',
    save: 'Save the date',
    saved: (date) => `Follow-up on ${date}. It shows on the shared screen and on the phones.`,
    decided: 'Decided',
    pulse: (date) => `A week earlier, on ${date}, is a good day to check: how well are you living by the norms?`,
  },
});
