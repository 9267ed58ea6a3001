import { defineMessages } from '#client/i18n/messages.ts';

/** What the page says when it has broken itself. */
export const appStrings = defineMessages({
  sv: {
    crashTitle: 'Något gick fel på den här sidan.',
    crashText: 'Ladda om, så är du tillbaka där du var. Det du har skrivit finns kvar här.',
    reload: 'Ladda om sidan',
  },
  en: {
    crashTitle: 'Something went wrong on this page.',
    crashText: 'Reload, and you are back where you were. What you have written is still here.',
    reload: 'Reload the page',
  },
});
