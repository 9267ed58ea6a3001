import { defineMessages } from '#client/i18n/messages.ts';

export const welcomePhoneStrings = defineMessages({
  sv: { frame: 'Ramar för i dag', always: 'Gäller alltid' },
  en: { frame: 'Today’s frame', always: 'Always applies' },
});
