import type { ClientRejection } from '#client/connection/answers.ts';
import type { Lang } from '#client/i18n/language.ts';
import { defineMessages } from '#client/i18n/messages.ts';
import { rejectionText } from '#client/i18n/rejections.ts';

/** Refusals whose usual sentence sends people to the workshop leader, who is the one that reads it here. */
const deskSentences = defineMessages({
  sv: {
    'role.notAllowed': 'Den här länken släpper inte in dig. Be den som öppnade workshopen om en ny.',
    'room.gone':
      'Rummet finns inte längre, och innehållet är raderat. Från startsidan kan du förbereda en ny workshop.',
    'join.full': 'Rummet är fullt. Stäng en flik som är öppen i onödan och prova igen.',
    'join.locked': 'Rummet är låst. Den som har skrivbordet öppet kan låsa upp det.',
  },
  en: {
    'role.notAllowed': 'This link doesn’t let you in. Ask whoever opened the workshop for a new one.',
    'room.gone': 'The room is gone and its contents are deleted. From the start page you can prepare a new workshop.',
    'join.full': 'The room is full. Close a tab you don’t need and try again.',
    'join.locked': 'The room is locked. Whoever has the desk open can unlock it.',
  },
});

/**
 * The sentence for a refusal on the desk.
 * @param rejection what the server answered, or what the client found out by itself
 */
export function deskRefusalText(rejection: ClientRejection, lang: Lang): string {
  const own: Readonly<Partial<Record<string, string>>> = deskSentences[lang];
  return own[rejection.code] ?? rejectionText(rejection, lang);
}
