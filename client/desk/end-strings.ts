import { defineMessages } from '#client/i18n/messages.ts';
import { plural } from '#client/i18n/plural.ts';

export const endStrings = defineMessages({
  sv: {
    end: 'Avsluta workshopen',
    endEarly: 'Avsluta i förtid',
    title: 'Avsluta workshopen?',
    titleEarly: 'Avsluta i förtid?',
    text: 'Inget går att ändra efteråt utom datumet för uppföljningen. Överenskommelsen finns kvar och går att ladda ner.',
    provisional: (date: string) =>
      `Ni har inte bestämt datum för uppföljningen. I varsamt läge går det ändå: det preliminära, ${date}, står kvar, och överenskommelsen säger att det är preliminärt.`,
    early: (date: string) =>
      `Ni har inte bestämt datum för uppföljningen. Det preliminära, ${date}, står kvar, och överenskommelsen säger att det är preliminärt. Ni kan bestämma datumet efteråt.`,
    parked: (n: number) =>
      plural('sv', n, {
        one: 'En spelregel är inte avgjord. Den parkeras och står med på listan.',
        other: `${n} spelregler är inte avgjorda. De parkeras och står med på listan.`,
      }),
    go: 'Avsluta',
    stay: 'Inte än',
  },
  en: {
    end: 'End the workshop',
    endEarly: 'End early',
    title: 'End the workshop?',
    titleEarly: 'End early?',
    text: 'Nothing can be changed afterwards except the date of the follow-up. The agreement stays and can be downloaded.',
    provisional: (date) =>
      `You have not set the date of the follow-up. In careful mode that is fine: the provisional one, ${date}, stands, and the agreement says that it is provisional.`,
    early: (date) =>
      `You have not set the date of the follow-up. The provisional one, ${date}, stands, and the agreement says that it is provisional. You can set the date afterwards.`,
    parked: (n) =>
      plural('en', n, {
        one: 'One norm has not been decided. It is parked and stays on the list.',
        other: `${n} norms have not been decided. They are parked and stay on the list.`,
      }),
    go: 'End',
    stay: 'Not yet',
  },
});
