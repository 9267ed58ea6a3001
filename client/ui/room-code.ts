/** Capital letters and digits without look-alikes: 0 O 1 I L U are left out. */
export const roomCodeAlphabet = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';

/** Signs in a code while rooms are few; a server with many makes longer ones. */
export const roomCodeLength = 6;

/**
 * What a person typed or pasted, as a room code: capitals, without gaps and without signs that no code has. At most
 * `length` signs; fewer while it is being typed.
 */
export function normaliseRoomCode(text: string, length = roomCodeLength): string {
  const signs = [...text.toUpperCase()].filter((sign) => roomCodeAlphabet.includes(sign));
  return signs.slice(0, length).join('');
}

/** "K7M4TX" as it is read aloud and shown: "K7M 4TX". */
export function formatRoomCode(code: string): string {
  return code.length > 3 ? `${code.slice(0, 3)} ${code.slice(3)}` : code;
}
