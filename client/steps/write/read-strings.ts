import { defineMessages } from '#client/i18n/messages.ts';

/** What is said over the notes once they are turned. */
export const readStrings = defineMessages({
  sv: {
    turned: 'Lapparna är vända.',
    readLead: 'Läs tyst. Vad säger det om oss?',
    readCareful: 'Läs tyst, i din egen takt. Ingenting läses högt i dag.',
    noNotes: 'Ingen lapp på den här frågan.',
    noNotesText: 'Det kan också säga något.',
    notYetShown: 'Den här frågan visas strax på storbilden.',
  },
  en: {
    turned: 'The notes have been turned.',
    readLead: 'Read in silence. What does it say about us?',
    readCareful: 'Read in silence, at your own pace. Nothing is read aloud today.',
    noNotes: 'No notes on this question.',
    noNotesText: 'That may say something too.',
    notYetShown: 'This question will be on the screen shortly.',
  },
});
