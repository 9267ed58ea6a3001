import { defineMessages } from '#client/i18n/messages.ts';

export const endedStrings = defineMessages({
  sv: {
    agreed: 'Nu provar vi.',
    thanks: 'Tack för i dag.',
    qr: 'QR-kod som leder till överenskommelsen',
    takeIt: 'Ta med den',
    takeItHint: 'Skanna, så har du den i mobilen.',
    followUp: (date: string) => `Uppföljning ${date}`,
    provisional: (date: string) => `Preliminär uppföljning ${date}`,
    followUpHint: 'Till dess provar vi.',
  },
  en: {
    agreed: 'Now we try.',
    thanks: 'Thank you for today.',
    qr: 'QR code that leads to the agreement',
    takeIt: 'Take it along',
    takeItHint: 'Scan, and you have it on your phone.',
    followUp: (date) => `Follow-up ${date}`,
    provisional: (date) => `Provisional follow-up ${date}`,
    followUpHint: 'Until then, we try.',
  },
});
