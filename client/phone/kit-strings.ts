import { defineMessages } from '#client/i18n/messages.ts';
import { plural } from '#client/i18n/plural.ts';

/** Words that every step on the phone shares: who sees what, the time, the network, what came too late. */
export const kitStrings = defineMessages({
  sv: {
    anonymous: 'Anonymt',
    whoSees: 'Vem ser vad?',
    promise:
      'Din mobil skickar inget namn. Det alla skriver lämnas in samtidigt, blandas och visas sedan. Vi sparar varken vem som skrev eller när.',
    everybodySees: 'Alla ser',
    everybodySeesText: 'Lapparna när de vänds, utan namn och i blandad ordning. Och hur många som är med.',
    facilitatorSees: 'Workshopledaren ser',
    facilitatorSeesText:
      'Samma lappar som ni andra, och inte tidigare. Under tiden syns bara ungefär hur många som har lämnat in.',
    onlyYou: 'Bara du ser',
    onlyYouText:
      'Vilka lappar som är dina, så länge de ligger upp och ner. Och ditt nästa steg: det lämnar aldrig mobilen.',
    notPromised: 'Det här kan vi inte lova',
    notPromisedList: [
      'Den som driver servern kan ändra programmet.',
      'Ditt sätt att skriva, eller det du berättar, kan avslöja dig. Är ni få är det lättare att gissa.',
      'Någon kan titta över axeln, och en mobil som arbetsgivaren sköter kan gå att läsa av.',
    ],
    plainHttp: 'Den här sidan är inte krypterad: andra på samma nät kan läsa med.',
    offline: 'Inget nät just nu.',
    offlineText: 'Fortsätt du. Allt sparas här och skickas när nätet är tillbaka.',
    offlineSaid: 'Inget nät just nu. Allt sparas här i mobilen.',
    onlineSaid: 'Nätet är tillbaka.',
    timeLeft: (minutes: number, seconds: number) =>
      [
        minutes > 0 && plural('sv', minutes, { one: '1 minut', other: `${minutes} minuter` }),
        (seconds > 0 || minutes === 0) && plural('sv', seconds, { one: '1 sekund', other: `${seconds} sekunder` }),
        'kvar',
      ]
        .filter(Boolean)
        .join(' '),
    halfLeft: 'Halva tiden är kvar.',
    oneMinute: '1 minut kvar.',
    timeOut: 'Tiden är ute. Skriv klart i lugn och ro.',
    pause: 'Paus',
    paused: 'Tiden är pausad.',
    sending: 'Skickas …',
    waiting: 'Väntar på nät',
    changeText: (text: string) => `Ändra: ${text}`,
    removeText: (text: string) => `Ta bort: ${text}`,
    removed: 'Borttaget.',
    lateTitle: (n: number) => plural('sv', n, { one: 'Den hann inte med.', other: 'De här hann inte med.' }),
    lateText: 'Texten ligger kvar här, och ingen annan har sett den.',
    lateLater: 'Texten ligger kvar här. Vi frågar igen när det går att lägga något.',
    lateFinishFirst: 'Lägg eller sudda det du håller på att skriva först.',
    lateTake: 'Lägg den här i stället',
    lateDrop: 'Släng den',
    waitForOthers: 'Vänta in de andra',
    hiddenNotes: (n: number) => plural('sv', n, { one: '1 lapp är dold', other: `${n} lappar är dolda` }),
  },
  en: {
    anonymous: 'Anonymous',
    whoSees: 'Who sees what?',
    promise:
      'Your phone sends no name. What everybody writes is handed in together, mixed, then shown. We store neither who wrote it nor when.',
    everybodySees: 'Everybody sees',
    everybodySeesText: 'The notes when they are turned over, without names and in mixed order. And how many are here.',
    facilitatorSees: 'The facilitator sees',
    facilitatorSeesText:
      'The same notes as everybody else, and no earlier. Until then only roughly how many have handed in.',
    onlyYou: 'Only you see',
    onlyYouText: 'Which notes are yours, while they lie face down. And your next step: it never leaves your phone.',
    notPromised: 'What we can’t promise',
    notPromisedList: [
      'Whoever runs this server could change the software.',
      'Your style, or what you tell, may give you away. In a small group guessing is easier.',
      'Somebody may look over your shoulder, and a phone managed by your employer may be readable to them.',
    ],
    plainHttp: 'This page is not encrypted: others on the same network can read along.',
    offline: 'You’re offline.',
    offlineText: 'Carry on. Everything is saved here and sent when you are back online.',
    offlineSaid: 'You’re offline. Everything is saved here on your phone.',
    onlineSaid: 'You’re back online.',
    timeLeft: (minutes, seconds) =>
      [
        minutes > 0 && plural('en', minutes, { one: '1 minute', other: `${minutes} minutes` }),
        (seconds > 0 || minutes === 0) && plural('en', seconds, { one: '1 second', other: `${seconds} seconds` }),
        'left',
      ]
        .filter(Boolean)
        .join(' '),
    halfLeft: 'Half the time is left.',
    oneMinute: '1 minute left.',
    timeOut: 'Time is up. Finish what you are writing, no rush.',
    pause: 'Pause',
    paused: 'The clock is paused.',
    sending: 'Sending …',
    waiting: 'Waiting for network',
    changeText: (text) => `Edit: ${text}`,
    removeText: (text) => `Remove: ${text}`,
    removed: 'Removed.',
    lateTitle: (n) => plural('en', n, { one: 'It came too late.', other: 'These came too late.' }),
    lateText: 'The text is still here, and nobody else has seen it.',
    lateLater: 'The text is still here. We ask again when something can be laid.',
    lateFinishFirst: 'Lay or clear what you are writing first.',
    lateTake: 'Use it here instead',
    lateDrop: 'Throw it away',
    waitForOthers: 'Wait for the others',
    hiddenNotes: (n) => plural('en', n, { one: '1 note is hidden', other: `${n} notes are hidden` }),
  },
});
