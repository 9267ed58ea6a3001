import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { detectLanguage, type Lang, storeLanguage } from './language.ts';
import type { Messages } from './messages.ts';

export interface LanguageChoice {
  readonly lang: Lang;
  /** Changes the language of this device and remembers it. */
  readonly setLang: (lang: Lang) => void;
}

const LanguageContext = createContext<LanguageChoice | null>(null);

interface LanguageProviderProps {
  readonly children: ReactNode;
  /** A language to start in instead of the detected one: a shared screen follows the workshop, not the computer. */
  readonly initial?: Lang;
}

/** Holds the language and tells the page (`<html lang>`), which screen readers and hyphenation go by. */
export function LanguageProvider({ children, initial }: LanguageProviderProps) {
  const [lang, setCurrent] = useState<Lang>(() => initial ?? detectLanguage());

  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);

  const setLang = useCallback((next: Lang) => {
    storeLanguage(next);
    setCurrent(next);
  }, []);

  const choice = useMemo(() => ({ lang, setLang }), [lang, setLang]);
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

/** The language in use, and how to change it. */
export function useLang(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (choice === null) throw new Error('useLang needs a LanguageProvider above it');
  return choice;
}

/** The texts of one messages object in the language in use. */
export function useStrings<S>(messages: Messages<S>): S {
  return messages[useLang().lang];
}
