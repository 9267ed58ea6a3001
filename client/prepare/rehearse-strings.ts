import { defineMessages } from '#client/i18n/messages.ts';

/** A group that is not there has a name too, in the workshop's language. */
const team = { sv: 'Övningsgruppen', en: 'The rehearsal group' };

export const rehearseStrings = defineMessages({
  sv: {
    rehearse: 'Öva först',
    what: 'Du leder, och en simulerad grupp är med från sina mobiler: den skriver, sätter prickar, föreslår och invänder. Storbild och mobiler märks ”Övning”, och allt raderas efteråt. Du kan också gå med med din egen mobil.',
    people: 'Hur många är med?',
    simulated: (n: number) => `${n} simulerade`,
    pace: 'I vilken takt?',
    fast: 'Fort',
    fastHint: 'De svarar på någon sekund, så att du hinner hela vägen.',
    natural: 'Som på riktigt',
    naturalHint: 'De tar den tid människor tar.',
    begin: 'Börja öva',
    opening: 'Öppnar …',
    team,
  },
  en: {
    rehearse: 'Rehearse first',
    what: 'You lead, and a simulated group takes part from its phones: it writes, places dots, proposes and objects. Screen and phones are marked “Rehearsal”, and everything is erased afterwards. You can join with your own phone too.',
    people: 'How many take part?',
    simulated: (n) => `${n} simulated`,
    pace: 'At what pace?',
    fast: 'Fast',
    fastHint: 'They answer within a second or so, and you get all the way through.',
    natural: 'As for real',
    naturalHint: 'They take the time people take.',
    begin: 'Start rehearsing',
    opening: 'Opening …',
    team,
  },
});
