import { defineMessages } from '#client/i18n/messages.ts';

export const alwaysStrings = defineMessages({
  sv: { title: 'Gäller alltid' },
  en: { title: 'Always applies' },
});
