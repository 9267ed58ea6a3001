import { defineMessages } from '#client/i18n/messages.ts';
import { plural } from '#client/i18n/plural.ts';

export const endStrings = defineMessages({
  sv: {
    end: 'Avsluta workshopen',
    title: 'Avsluta workshopen?',
    text: 'Inget går att ändra efteråt utom datumet för uppföljningen. Överenskommelsen finns kvar och går att ladda ner.',
    parked: (n: number) =>
      plural('sv', n, {
        one: 'En spelregel är inte avgjord. Den parkeras och står med på listan.',
        other: `${n} spelregler är inte avgjorda. De parkeras och står med på listan.`,
      }),
    go: 'Avsluta',
    stay: 'Inte än',
    needsDate: 'Bestäm datum för uppföljningen först.',
  },
  en: {
    end: 'End the workshop',
    title: 'End the workshop?',
    text: 'Nothing can be changed afterwards except the date of the follow-up. The agreement stays and can be downloaded.',
    parked: (n) =>
      plural('en', n, {
        one: 'One norm has not been decided. It is parked and stays on the list.',
        other: `${n} norms have not been decided. They are parked and stay on the list.`,
      }),
    go: 'End',
    stay: 'Not yet',
    needsDate: 'Set the date of the follow-up first.',
  },
});
