import { defineMessages } from '#client/i18n/messages.ts';

/** What the shared screen says outside the steps. */
export const screenStrings = defineMessages({
  sv: {
    pageTitle: (title: string) => `${title} – storbilden – Samsyn`,
    qr: 'QR-kod som leder till rummet',
    promise: 'Inga konton, inga namn. Ingen i gruppen ser vem som skriver vad, inte heller workshopledaren.',
    lockedHint: 'Inga fler släpps in just nu.',
    reconnecting: 'Återansluter',
    loading: 'Hämtar storbilden',
    fullscreen: 'Helskärm',
    fullscreenOff: 'Lämna helskärm',
    fullscreenRefused: 'Webbläsaren tillåter inte helskärm här.',
    goneTitle: 'Storbilden är inte kopplad',
    goneHint: 'Öppna den på nytt från workshopledarens sida.',
    noKey: 'Adressen saknar sin nyckel.',
    toStart: 'Till startsidan',
    blanked: 'Storbilden är släckt',
  },
  en: {
    pageTitle: (title) => `${title} – shared screen – Samsyn`,
    qr: 'QR code that leads to the room',
    promise: 'No accounts, no names. Nobody in the group sees who writes what, not even the facilitator.',
    lockedHint: 'Nobody else is let in just now.',
    reconnecting: 'Reconnecting',
    loading: 'Opening the shared screen',
    fullscreen: 'Full screen',
    fullscreenOff: 'Leave full screen',
    fullscreenRefused: 'The browser does not allow full screen here.',
    goneTitle: 'The shared screen is not connected',
    goneHint: 'Open it again from the facilitator’s page.',
    noKey: 'The address lacks its key.',
    toStart: 'Go to the start page',
    blanked: 'The shared screen is blanked',
  },
});
