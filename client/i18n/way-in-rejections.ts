import type { ClientRejection, LocalCode } from '#client/connection/answers.ts';
import type { RejectionCode } from '#shared/kernel/decision.ts';
import type { Lang } from './language.ts';
import { defineMessages } from './messages.ts';

/** The refusals that anybody can meet: on the way into a room, while connecting, and when a room goes. */
type WayInCode =
  | Extract<
      RejectionCode,
      `protocol.${string}` | `role.${string}` | `room.${string}` | `join.${string}` | `envelope.${string}`
    >
  | LocalCode;

/** Their sentences: what happened, and what to do now. The desk's own are in rejections.ts, which no phone fetches. */
export const wayInSentences = defineMessages({
  sv: {
    'connection.unreachable': 'Vi når inte servern. Kontrollera nätet och prova igen.',
    'connection.lost': 'Nätet försvann innan vi fick svar. Titta om det blev gjort, och prova annars igen.',
    'protocol.malformed': 'Det där gick inte att läsa. Ladda om sidan och prova igen.',
    'protocol.version': 'Sidan är äldre än servern. Ladda om, så fortsätter du där du var.',
    'protocol.tooFast': 'Det gick lite för fort. Vänta några sekunder och prova igen.',
    'protocol.tooLarge': 'Det var för mycket på en gång. Korta ner och prova igen.',
    'role.notAllowed': 'Den här länken släpper inte in dig. Be workshopledaren om en ny.',
    'room.gone':
      'Rummet finns inte längre, och innehållet är raderat. Fråga workshopledaren om det ska finnas ett nytt.',
    'room.gathering': 'Mobilerna lämnar just in det som är skrivet. Vänta en liten stund och prova igen.',
    'room.ended': 'Workshopen är avslutad och går inte att ändra. Överenskommelsen finns kvar att läsa.',
    'room.storeFailed':
      'Servern kunde inte spara, så inget är ändrat. Prova igen, och säg till den som sköter servern.',
    'join.unknownCode': 'Vi hittar inget rum med den koden. Jämför med skärmen och prova igen.',
    'join.locked': 'Rummet är låst. Be workshopledaren öppna det och prova igen.',
    'join.full': 'Rummet är fullt. Säg till workshopledaren.',
    'join.tooMany': 'Det har provats för många koder härifrån. Vänta några minuter och prova igen.',
    'envelope.tooLate': 'Det hann inte med. Texten ligger kvar här i mobilen.',
    'envelope.invalid': 'Det gick inte att lämna in. Ladda om sidan: texten ligger kvar här i mobilen.',
  },
  en: {
    'connection.unreachable': 'We can’t reach the server. Check your connection and try again.',
    'connection.lost': 'The connection broke before we got an answer. See if it was done, and try again if not.',
    'protocol.malformed': 'We couldn’t read that. Reload the page and try again.',
    'protocol.version': 'This page is older than the server. Reload, and you carry on where you were.',
    'protocol.tooFast': 'That was a little too fast. Wait a few seconds and try again.',
    'protocol.tooLarge': 'That was too much at once. Shorten it and try again.',
    'role.notAllowed': 'This link doesn’t let you in. Ask the facilitator for a new one.',
    'room.gone': 'The room is gone and its contents are deleted. Ask the facilitator whether there is a new one.',
    'room.gathering': 'The phones are handing in what has been written. Wait a moment and try again.',
    'room.ended': 'The workshop has ended and can’t be changed. The agreement is still there to read.',
    'room.storeFailed':
      'The server could not save, so nothing has changed. Try again, and tell whoever runs the server.',
    'join.unknownCode': 'We can’t find a room with that code. Check the screen and try again.',
    'join.locked': 'The room is locked. Ask the facilitator to open it and try again.',
    'join.full': 'The room is full. Tell the facilitator.',
    'join.tooMany': 'Too many codes have been tried from here. Wait a few minutes and try again.',
    'envelope.tooLate': 'It came too late. The text is still here on your phone.',
    'envelope.invalid': 'It could not be handed in. Reload the page: the text is still here on your phone.',
  },
}) satisfies Readonly<Record<Lang, Readonly<Record<WayInCode, string>>>>;

/**
 * The sentence for a refusal that a phone can get.
 * @param rejection any other code is a misunderstanding between page and server, and is answered as one
 */
export function wayInText({ code }: ClientRejection, lang: Lang): string {
  const sentences: Readonly<Partial<Record<string, string>>> = wayInSentences[lang];
  return sentences[code] ?? wayInSentences[lang]['protocol.malformed'];
}
