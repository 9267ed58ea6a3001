import { defineMessages } from '#client/i18n/messages.ts';

export const screenStrings = defineMessages({
  sv: {
    question: (n: number, total: number) => `fråga ${n} av ${total}`,
    hint: 'En tanke per lapp. Skriv det du själv sett eller varit med om.',
    few: 'Vi är färre än fyra. Då är det lätt att gissa vem som skrev vad.',
    timeOut: 'Tiden är ute. Skriv klart i lugn och ro.',
    left: 'kvar',
    paused: 'paus',
    timer: (minutes: number, seconds: number) => `${minutes} minuter ${seconds} sekunder kvar`,
    together: 'Vi vänder lapparna tillsammans.',
    notes: 'Lapparna',
    read: 'Läs tyst. Fråga vad det säger om oss, inte vem som skrev.',
    readCareful: 'Läs tyst, var och en för sig. Ingenting läses högt i dag.',
    none: 'Inga lappar på den här frågan',
    noneHint: 'Det är också ett svar. Vi går vidare.',
  },
  en: {
    question: (n, total) => `question ${n} of ${total}`,
    hint: 'One thought per note. Write what you have seen or been part of.',
    few: 'We are fewer than four. Then it is easy to guess who wrote what.',
    timeOut: 'Time is up. Finish writing in peace.',
    left: 'left',
    paused: 'paused',
    timer: (minutes, seconds) => `${minutes} minutes ${seconds} seconds left`,
    together: 'We turn the notes together.',
    notes: 'The notes',
    read: 'Read in silence. Ask what it says about us, not who wrote it.',
    readCareful: 'Read in silence, each of us alone. Nothing is read aloud today.',
    none: 'No notes on this question',
    noneHint: 'That is an answer too. We move on.',
  },
});
