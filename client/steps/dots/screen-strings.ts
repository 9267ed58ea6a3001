import { defineMessages } from '#client/i18n/messages.ts';
import { plural } from '#client/i18n/plural.ts';

export const screenStrings = defineMessages({
  sv: {
    ask: (n: number) => `Lägg dina ${n} prickar i mobilen`,
    hint: 'En prick per tema. Prickarna avgör vad vi pratar om, inte vem som har rätt.',
    title: 'Här vill vi börja',
    cut: (n: number) =>
      plural('sv', n, {
        one: 'Ett tema blir spelregel i dag. Resten sparas till nästa gång.',
        other: `${n} teman blir spelregler i dag. Resten sparas till nästa gång.`,
      }),
    noneChosen: 'Inget tema fick någon prick.',
    skipped: 'Vi tar med alla teman',
    skippedHint: 'De är så få att vi inte behöver välja.',
    rank: (n: number) => `Plats ${n}`,
  },
  en: {
    ask: (n) => `Place your ${n} dots on your phone`,
    hint: 'One dot per theme. The dots decide what we talk about, not who is right.',
    title: 'This is where we start',
    cut: (n) =>
      plural('en', n, {
        one: 'One theme becomes a norm today. The rest is kept for next time.',
        other: `${n} themes become norms today. The rest are kept for next time.`,
      }),
    noneChosen: 'No theme got a dot.',
    skipped: 'We take all themes along',
    skippedHint: 'They are so few that we need not choose.',
    rank: (n) => `Place ${n}`,
  },
});
