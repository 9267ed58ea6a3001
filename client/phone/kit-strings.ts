import { defineMessages } from '#client/i18n/messages.ts';
import { plural } from '#client/i18n/plural.ts';

/** Words that every step on the phone shares: who sees what, the time, the network. */
export const kitStrings = defineMessages({
  sv: {
    anonymous: 'Anonymt',
    whoSees: 'Vem ser vad?',
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
  },
  en: {
    anonymous: 'Anonymous',
    whoSees: 'Who sees what?',
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
  },
});
