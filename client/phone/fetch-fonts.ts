/** The families of tokens.css that text is set in. */
const families = ['Atkinson Hyperlegible Next Variable', 'Familjen Grotesk Variable'];

/** A sign from each file that a family is split into: å, and a letter that Swedish and English do without. */
const signs = 'åő';

/**
 * Fetches all files of the fonts, whatever is on the page. A browser fetches the file with the rarer letters when the
 * first of them is shown: a phone whose owner writes "ő" would ask for it in that very moment, and whoever sees the
 * network, or a proxy's log, would know whose note it is once the notes are turned over.
 */
export async function fetchFonts(): Promise<void> {
  // Not in every browser, nor in tests, whatever the types say.
  const fonts: FontFaceSet | undefined = document.fonts;
  await Promise.allSettled(families.map((family) => fonts?.load(`1em "${family}"`, signs)));
}
