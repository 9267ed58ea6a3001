/** Everything a person types passes through here before it is stored or compared. */

// C0/C1 controls except line feed, zero-width and bidi controls, the byte order mark, interlinear marks, tag characters.
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is this pattern's whole purpose
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/**
 * Normalises text for storage: NFC, no control or bidi characters, no lone surrogates, line ends as `\n`, at most one
 * blank line in a row, no space at the ends.
 */
export function cleanText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      .replace(/\t/g, ' ')
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
      // Before composing: what an invisible sign kept apart composes now, so that cleaning twice is cleaning once.
      .replace(FORBIDDEN, '')
      .normalize('NFC')
      .replace(/[ \u00a0]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  );
}

/** The same, on one line: for names, norms and single words. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\n+/g, ' ');
}

/** The number of bytes `text` takes in UTF-8. `text` must be well formed (see cleanText). */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}
