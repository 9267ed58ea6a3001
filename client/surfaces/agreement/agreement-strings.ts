import { defineMessages } from '#client/i18n/messages.ts';

/** What the page says around the agreement, in the reader's language; the agreement itself keeps the workshop's. */
export const agreementStrings = defineMessages({
  sv: {
    loading: 'Hämtar överenskommelsen',
    take: 'Ta med den härifrån',
    print: 'Skriv ut affischen',
    size: 'Papper',
    markdown: 'Ladda ner som Markdown',
    markdownHint: 'Till en wiki eller ett dokument.',
    downloaded: 'Överenskommelsen är nedladdad.',
    file: 'overenskommelse',
    poster: 'Affischen',
    missing: 'Här finns ingen överenskommelse',
    noKey: 'Länken är inte hel. Be den som skickade den om hela adressen, eller läs in QR-koden igen.',
    unreachable: 'Överenskommelsen gick inte att hämta',
    toStart: 'Till startsidan',
  },
  en: {
    loading: 'Loading the agreement',
    take: 'Take it with you',
    print: 'Print the poster',
    size: 'Paper',
    markdown: 'Download as Markdown',
    markdownHint: 'For a wiki or a document.',
    downloaded: 'The agreement has been downloaded.',
    file: 'agreement',
    poster: 'The poster',
    missing: 'There is no agreement here',
    noKey: 'The link is incomplete. Ask whoever sent it for the full address, or scan the QR code again.',
    unreachable: 'The agreement could not be loaded',
    toStart: 'Go to the start page',
  },
});
