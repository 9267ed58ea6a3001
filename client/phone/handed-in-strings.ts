import { defineMessages } from '#client/i18n/messages.ts';

export const handedInStrings = defineMessages({
  sv: {
    received: 'Inlämnat',
    waiting: 'Vi väntar in de andra',
  },
  en: {
    received: 'Handed in',
    waiting: 'Waiting for the others',
  },
});
