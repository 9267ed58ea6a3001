import { defineMessages } from '#client/i18n/messages.ts';

/** What the phone says outside a room. */
export const noRoomStrings = defineMessages({
  sv: {
    notJoinedTitle: 'Du är inte med i det här rummet än.',
    notJoinedText: 'Skriv koden från skärmen, så är du med på några sekunder.',
    join: 'Gå med',
    outTitle: 'Du är inte med längre.',
    reloadTitle: 'Sidan behöver laddas om.',
    reload: 'Ladda om',
    home: 'Till startsidan',
    stopped: 'Anslutningen är stängd.',
  },
  en: {
    notJoinedTitle: 'You haven’t joined this room yet.',
    notJoinedText: 'Type the code from the screen, and you are in within seconds.',
    join: 'Join',
    outTitle: 'You are no longer in the room.',
    reloadTitle: 'The page needs to be reloaded.',
    reload: 'Reload',
    home: 'Go to the start page',
    stopped: 'The connection is closed.',
  },
});
