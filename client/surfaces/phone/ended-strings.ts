import { defineMessages } from '#client/i18n/messages.ts';

/** What the phone says when the workshop is over. */
export const endedStrings = defineMessages({
  sv: {
    myNextStep: 'Mitt nästa steg',
    onlyHere: 'Finns bara i den här mobilen.',
    agreedTitle: 'Nu provar vi.',
    doneTitle: 'Tack för i dag.',
    noNorms: 'Det blev ingen ny spelregel den här gången. Det ni pratade om finns ändå kvar hos er.',
    onTrial: (date: string) => `På prov till ${date}`,
    outside: 'Ryms inte i uppdraget',
    parked: 'Parkerat',
    always: 'Gäller alltid',
    followUp: (date: string) => `Vi följer upp ${date}`,
    openAgreement: 'Öppna överenskommelsen',
    whatHappens: 'Vad händer med det vi skrev?',
    deletedServer:
      'Lapparna ligger på servern, utan namn och utan tid, tills workshopledaren raderar workshopen. Vem som lade vilken prick eller gav vilket svar sparas aldrig.',
    deletedAgreement: 'Överenskommelsen finns kvar tills workshopledaren raderar workshopen.',
    deletedPhone: 'I mobilen ligger bara ditt nästa steg, och text som aldrig lämnades in. Det tar du bort själv.',
    clear: 'Rensa mobilen',
    clearTitle: 'Ta bort allt från den här mobilen?',
    clearText: 'Ditt nästa steg och det du har skrivit här försvinner. Det går inte att ångra.',
    cleared: 'Mobilen är rensad.',
  },
  en: {
    myNextStep: 'My next step',
    onlyHere: 'Only on this phone.',
    agreedTitle: 'Now we try.',
    doneTitle: 'Thank you for today.',
    noNorms: 'No new norm came of it this time. What you talked about is still yours.',
    onTrial: (date) => `On trial until ${date}`,
    outside: 'Not within the mandate',
    parked: 'Parked',
    always: 'Always applies',
    followUp: (date) => `We follow up on ${date}`,
    openAgreement: 'Open the agreement',
    whatHappens: 'What happens to what we wrote?',
    deletedServer:
      'The notes stay on the server, without names or times, until the facilitator deletes the workshop. Who placed which dot or gave which answer is never stored.',
    deletedAgreement: 'The agreement stays until the facilitator deletes the workshop.',
    deletedPhone: 'This phone only holds your next step, and text that was never handed in. You remove that yourself.',
    clear: 'Clear this phone',
    clearTitle: 'Remove everything from this phone?',
    clearText: 'Your next step and what you have written here will be gone. This can’t be undone.',
    cleared: 'This phone is cleared.',
  },
});
