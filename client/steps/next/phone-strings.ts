import { defineMessages } from '#client/i18n/messages.ts';

export const nextPhoneStrings = defineMessages({
  sv: {
    title: 'En sak jag själv gör den här veckan',
    label: 'Mitt nästa steg',
    placeholder: 'Jag …',
    stays: 'Den stannar i din mobil. Ingen annan ser den, inte heller servern.',
    saved: 'Sparat i mobilen',
    date: (date: string) => `Vi följer upp ${date}.`,
    noDate: 'Datum för uppföljningen bestäms just nu.',
  },
  en: {
    title: 'One thing I will do this week',
    label: 'My next step',
    placeholder: 'I …',
    stays: 'It stays on your phone. Nobody else sees it, and the server doesn’t either.',
    saved: 'Saved on this phone',
    date: (date) => `We follow up on ${date}.`,
    noDate: 'The date for the follow-up is being set.',
  },
});
