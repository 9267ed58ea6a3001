import { act, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { common } from './common.ts';
import { LanguageProvider, useLang, useStrings } from './LanguageProvider.tsx';
import { defineMessages, type Text } from './messages.ts';
import { pseudo, pseudoText } from './pseudo.ts';

const messages = defineMessages({
  sv: { title: 'Skriv', left: (n: number) => `${n} kvar`, lines: ['en', 'två'], group: { deep: 'djupt' } },
  en: { title: 'Write', left: (n) => `${n} left`, lines: ['one', 'two'], group: { deep: 'deep' } },
});

describe('messages', () => {
  it('[I18N-5] does not compile when a language lacks a key, adds one or takes other parameters', () => {
    // @ts-expect-error a missing key
    defineMessages({ sv: { a: 'a', b: 'b' }, en: { a: 'a' } });
    // @ts-expect-error one key too many
    defineMessages({ sv: { a: 'a' }, en: { a: 'a', b: 'b' } });
    // @ts-expect-error other parameters
    defineMessages({ sv: { a: (n: number) => `${n}` }, en: { a: (n: string) => n } });
    expect(messages.en.left(3)).toBe('3 left');
  });

  it('[I18N-6] gives the language in use, and changes with it', () => {
    function Page() {
      const { lang, setLang } = useLang();
      return (
        <button type="button" onClick={() => setLang(lang === 'sv' ? 'en' : 'sv')}>
          {useStrings(messages).title}
        </button>
      );
    }
    render(
      <LanguageProvider initial="sv">
        <Page />
      </LanguageProvider>,
    );
    expect(document.documentElement.lang).toBe('sv');
    act(() => screen.getByRole('button', { name: 'Skriv' }).click());
    expect(screen.getByRole('button', { name: 'Write' })).toBeDefined();
    expect(document.documentElement.lang).toBe('en');
    localStorage.clear();
  });

  it('[I18N-7] dresses every text in the pseudo-locale, longer than it was', () => {
    const dressed = pseudo(messages).en;
    expect(dressed.title).toBe(pseudoText('Write'));
    expect(dressed.left(3)).toBe(pseudoText('3 left'));
    expect(dressed.lines).toEqual([pseudoText('one'), pseudoText('two')]);
    expect(dressed.group.deep).toBe(pseudoText('deep'));
    expect(pseudoText('Write a thought').length).toBeGreaterThan('Write a thought'.length * 1.4);
  });

  it('[I18N-8] has no exclamation mark and no straight quote among the shared words', () => {
    const texts = [common.sv, common.en].flatMap((tree) => Object.values(tree as Record<string, Text>));
    const sentences = texts.map((text) => (typeof text === 'function' ? text(...([2] as never[])) : String(text)));
    for (const sentence of sentences) expect(sentence).not.toMatch(/[!"]/);
  });
});
