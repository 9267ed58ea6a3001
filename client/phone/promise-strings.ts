import { defineMessages } from '#client/i18n/messages.ts';

/** Who sees what, what is promised, and what is not. */
export const promiseStrings = defineMessages({
  sv: {
    promise:
      'Din mobil skickar inget namn. Det alla skriver lämnas in samtidigt, blandas och visas sedan. Vi sparar varken vem som skrev eller när.',
    everybodySees: 'Alla ser',
    everybodySeesText: 'Lapparna när de vänds, utan namn och i blandad ordning. Och hur många som är med.',
    facilitatorSees: 'Workshopledaren ser',
    facilitatorSeesText:
      'Samma lappar som ni andra, och inte tidigare. Under tiden syns bara ungefär hur många som har lämnat in.',
    heldToLeader:
      'En lapp som verkar handla om en person läser hen dock före alla andra, utan att få veta vem som skrev.',
    heldToAuthor: 'En lapp som verkar handla om en person ser hen inte: den går tillbaka till den som skrev.',
    onlyYou: 'Bara du ser',
    onlyYouText:
      'Vilka lappar som är dina, så länge de ligger upp och ner. Och ditt nästa steg: det lämnar aldrig mobilen.',
    notPromised: 'Det här kan vi inte lova',
    notPromisedList: [
      'Den som driver servern kan ändra programmet.',
      'Ditt sätt att skriva, eller det du berättar, kan avslöja dig. Är ni få är det lättare att gissa.',
      'Någon kan titta över axeln, och en mobil som arbetsgivaren sköter kan gå att läsa av.',
    ],
  },
  en: {
    promise:
      'Your phone sends no name. What everybody writes is handed in together, mixed, then shown. We store neither who wrote it nor when.',
    everybodySees: 'Everybody sees',
    everybodySeesText: 'The notes when they are turned over, without names and in mixed order. And how many are here.',
    facilitatorSees: 'The facilitator sees',
    facilitatorSeesText:
      'The same notes as everybody else, and no earlier. Until then only roughly how many have handed in.',
    heldToLeader:
      'But they read a note that seems to be about a person before anybody else, without knowing who wrote it.',
    heldToAuthor: 'They do not see a note that seems to be about a person: it goes back to its author.',
    onlyYou: 'Only you see',
    onlyYouText: 'Which notes are yours, while they lie face down. And your next step: it never leaves your phone.',
    notPromised: 'What we can’t promise',
    notPromisedList: [
      'Whoever runs this server could change the software.',
      'Your style, or what you tell, may give you away. In a small group guessing is easier.',
      'Somebody may look over your shoulder, and a phone managed by your employer may be readable to them.',
    ],
  },
});
