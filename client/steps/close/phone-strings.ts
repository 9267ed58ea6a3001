import { defineMessages } from '#client/i18n/messages.ts';

export const closePhoneStrings = defineMessages({
  sv: {
    title: 'Ett ord om hur du går härifrån',
    lead: 'Orden visas blandade, när minst fem har skrivit.',
    label: 'Ditt ord',
    lay: 'Lägg ordet',
    laid: 'Ordet är sparat.',
    yours: 'Ditt ord',
    received: 'Inlämnat',
    changeIt: 'Ändra ordet',
    shownTitle: 'Så går vi härifrån',
    tooFew: 'Färre än fem skrev ett ord, så de visas inte.',
    seeYou: (date: string) => `Vi ses igen ${date}.`,
    untilThen: 'Till dess provar vi.',
  },
  en: {
    title: 'One word on how you leave',
    lead: 'The words are shown mixed, once at least five have written.',
    label: 'Your word',
    lay: 'Lay your word',
    laid: 'Your word is saved.',
    yours: 'Your word',
    received: 'Handed in',
    changeIt: 'Change it',
    shownTitle: 'This is how we leave',
    tooFew: 'Fewer than five wrote a word, so they are not shown.',
    seeYou: (date) => `We meet again on ${date}.`,
    untilThen: 'Until then we try it out.',
  },
});
