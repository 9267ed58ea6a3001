/**
 * The languages of the interface, and which one a device gets.
 *
 * A third language: add its code to `languages` and its line to `locales` and `languageNames` here. The compiler then
 * names every messages object (`defineMessages`) that lacks it; each is completed in its own file, next to the texts
 * it already has. Nothing else changes.
 */
export const languages = ['sv', 'en'] as const;

export type Lang = (typeof languages)[number];

/** What `Intl` is asked for. British English: dates run day, month, year as they do in Swedish. */
export const locales: Readonly<Record<Lang, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** Each language's name in itself, for the control that changes it. */
export const languageNames: Readonly<Record<Lang, string>> = { sv: 'Svenska', en: 'English' };

export const defaultLanguage: Lang = 'sv';

const storageKey = 'samsyn.language';

export function isLang(value: unknown): value is Lang {
  return languages.some((lang) => lang === value);
}

/**
 * The language to start with: what this device chose before, else the first of the browser's languages that exists
 * here, else Swedish.
 * @param stored the earlier choice, or null
 * @param preferred the browser's list, most wanted first ("en-US" counts as English)
 */
export function chooseLanguage(stored: string | null, preferred: readonly string[]): Lang {
  if (isLang(stored)) return stored;
  for (const tag of preferred) {
    const code = tag.toLowerCase().split('-')[0];
    if (isLang(code)) return code;
  }
  return defaultLanguage;
}

/** `chooseLanguage` with what this browser knows. */
export function detectLanguage(): Lang {
  const preferred = typeof navigator === 'undefined' ? [] : navigator.languages;
  return chooseLanguage(readStoredLanguage(), preferred);
}

function readStoredLanguage(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    // Storage can be forbidden (private windows, embedded views): then the browser's own languages decide.
    return null;
  }
}

/** Keeps the choice on this device; where storage is forbidden it holds until the page is closed. */
export function storeLanguage(lang: Lang): boolean {
  try {
    localStorage.setItem(storageKey, lang);
    return true;
  } catch {
    return false;
  }
}
