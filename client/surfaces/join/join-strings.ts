import { defineMessages } from '#client/i18n/messages.ts';

export const joinStrings = defineMessages({
  sv: {
    pageTitle: 'Gå med · Samsyn',
    title: 'Välkommen in',
    code: 'Skriv koden du ser på skärmen.',
    join: 'Gå med',
    joining: 'Släpper in dig …',
    incomplete: 'Koden är inte hel än. Titta på skärmen och fyll i resten.',
    qr: 'Eller rikta kameran mot QR-koden.',
    promise: 'Inget konto. Inget namn.',
    home: 'Till startsidan',
    otherLanguage: 'English',
  },
  en: {
    pageTitle: 'Join · Samsyn',
    title: 'Welcome in',
    code: 'Type the code you see on the screen.',
    join: 'Join',
    joining: 'Letting you in …',
    incomplete: 'The code is not complete yet. Look at the screen and fill in the rest.',
    qr: 'Or point your camera at the QR code.',
    promise: 'No account. No name.',
    home: 'Go to the start page',
    otherLanguage: 'Svenska',
  },
});
