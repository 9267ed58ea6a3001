import { defineMessages } from '#client/i18n/messages.ts';

/** What is asked before a text that seems to name somebody is laid, and what is said of a note that is held. */
export const nameStrings = defineMessages({
  sv: {
    title: 'Handlar det om en person?',
    wrote: (word: string) => `Du skrev ”${word}”.`,
    nudge: 'Skriv om det som händer, inte om personen. När … händer blir det … Jag vill att vi …',
    willBeHeld:
      'Lägger du lappen ändå hålls den kvar. Workshopledaren läser den först, utan att få veta vem som skrev.',
    willComeBack: 'Lägger du lappen ändå visas den inte, utan kommer tillbaka till dig.',
    change: 'Ändra texten',
    anyway: 'Lägg ändå',
    heldTitle: 'Din lapp hålls kvar.',
    heldText:
      'Den verkar handla om en person och visas inte för gruppen. Workshopledaren läser den, utan att få veta vem som skrev.',
    returnedTitle: 'Din lapp har kommit tillbaka.',
    returnedText: 'Skriv om det som händer, inte om personen. Bara du vet att den är din.',
    returnedLater: 'Vi frågar igen när det går att lägga lappar.',
    asideTitle: 'Din lapp visas inte.',
    asideText: 'Workshopledaren har lagt den åt sidan. Ingen annan har sett den, och ingen vet att den är din.',
    reword: 'Skriv om den',
    drop: 'Släng den',
    understood: 'Okej',
  },
  en: {
    title: 'Is this about a person?',
    wrote: (word) => `You wrote “${word}”.`,
    nudge: 'Write about what happens, not the person. When … happens, … I want us to …',
    willBeHeld: 'Lay it anyway and it is held back. The facilitator reads it first, without knowing who wrote it.',
    willComeBack: 'Lay it anyway and it is not shown, but comes back to you.',
    change: 'Change the text',
    anyway: 'Lay it anyway',
    heldTitle: 'Your note is held back.',
    heldText:
      'It seems to be about a person, so the group does not see it. The facilitator reads it, without knowing who wrote it.',
    returnedTitle: 'Your note has come back.',
    returnedText: 'Write about what happens, not the person. Only you know that it is yours.',
    returnedLater: 'We ask again when notes can be laid.',
    asideTitle: 'Your note is not shown.',
    asideText: 'The facilitator has set it aside. Nobody else has seen it, and nobody knows that it is yours.',
    reword: 'Reword it',
    drop: 'Throw it away',
    understood: 'OK',
  },
});
