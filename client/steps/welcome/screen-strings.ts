import { defineMessages } from '#client/i18n/messages.ts';

export const screenStrings = defineMessages({
  sv: { frame: 'Ramar för i dag', always: 'Gäller alltid', comeIn: 'Kom med', qr: 'QR-kod som leder till rummet' },
  en: { frame: 'Today’s frame', always: 'Always applies', comeIn: 'Join in', qr: 'QR code that leads to the room' },
});
