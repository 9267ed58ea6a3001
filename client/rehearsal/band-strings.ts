import { defineMessages } from '#client/i18n/messages.ts';

/** What the band says; also on phones, so it is short in more than one way. */
export const bandStrings = defineMessages({
  sv: {
    word: 'Övning',
    phone: 'Simulerad grupp. Allt raderas sedan.',
    desk: 'Gruppen är simulerad. Du leder på riktigt, och allt raderas efteråt.',
    screen: 'simulerad grupp',
  },
  en: {
    word: 'Rehearsal',
    phone: 'Simulated group. Erased afterwards.',
    desk: 'The group is simulated. You lead for real, and everything is erased afterwards.',
    screen: 'simulated group',
  },
});
