/**
 * What a field takes of a text: some signs grow when they are composed as the server does it, past the field's own
 * limit, and a text that is too long would be refused with everything else in its envelope.
 * @param max UTF-16 units, as in `maxlength`
 */
export function withinLimit(text: string, max: number): string {
  const composed = text.normalize('NFC');
  if (composed.length <= max) return text;
  const cut = composed.slice(0, max);
  // Not half of a sign.
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
