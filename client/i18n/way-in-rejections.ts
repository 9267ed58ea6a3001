import type { ClientRejection, LocalCode } from '#client/connection/answers.ts';
import type { RejectionCode } from '#shared/kernel/decision.ts';
import type { Lang } from './language.ts';
import { defineMessages } from './messages.ts';

/** The refusals on the way into a room. */
type WayInCode =
  | Extract<RejectionCode, `join.${string}` | 'protocol.malformed' | 'protocol.tooFast' | 'room.storeFailed'>
  | LocalCode;

/** Their sentences: what happened, and what to do now. All others are in rejections.ts, which no phone fetches first. */
export const wayInSentences = defineMessages({
  sv: {
    'connection.unreachable': 'Vi når inte servern. Kontrollera nätet och prova igen.',
    'connection.lost': 'Nätet försvann innan vi fick svar. Titta om det blev gjort, och prova annars igen.',
    'protocol.malformed': 'Det där gick inte att läsa. Ladda om sidan och prova igen.',
    'protocol.tooFast': 'Det gick lite för fort. Vänta några sekunder och prova igen.',
    'room.storeFailed':
      'Servern kunde inte spara, så inget är ändrat. Prova igen, och säg till den som sköter servern.',
    'join.unknownCode': 'Vi hittar inget rum med den koden. Jämför med skärmen och prova igen.',
    'join.locked': 'Rummet är låst. Be workshopledaren öppna det och prova igen.',
    'join.full': 'Rummet är fullt. Säg till workshopledaren.',
    'join.tooMany': 'Det har provats för många koder härifrån. Vänta några minuter och prova igen.',
  },
  en: {
    'connection.unreachable': 'We can’t reach the server. Check your connection and try again.',
    'connection.lost': 'The connection broke before we got an answer. See if it was done, and try again if not.',
    'protocol.malformed': 'We couldn’t read that. Reload the page and try again.',
    'protocol.tooFast': 'That was a little too fast. Wait a few seconds and try again.',
    'room.storeFailed':
      'The server could not save, so nothing has changed. Try again, and tell whoever runs the server.',
    'join.unknownCode': 'We can’t find a room with that code. Check the screen and try again.',
    'join.locked': 'The room is locked. Ask the facilitator to open it and try again.',
    'join.full': 'The room is full. Tell the facilitator.',
    'join.tooMany': 'Too many codes have been tried from here. Wait a few minutes and try again.',
  },
}) satisfies Readonly<Record<Lang, Readonly<Record<WayInCode, string>>>>;

/**
 * The sentence for a refusal on the way in.
 * @param rejection any other code is a misunderstanding between page and server, and is answered as one
 */
export function wayInText({ code }: ClientRejection, lang: Lang): string {
  const sentences: Readonly<Partial<Record<string, string>>> = wayInSentences[lang];
  return sentences[code] ?? wayInSentences[lang]['protocol.malformed'];
}
