import { describe, expect, it } from 'vitest';
import { chooseLanguage, detectLanguage, storeLanguage } from './language.ts';

describe('the language a device gets', () => {
  it('[I18N-1] is the one it chose before', () => {
    expect(chooseLanguage('en', ['sv-SE'])).toBe('en');
  });

  it('[I18N-1] is the first of the browser’s languages that exists', () => {
    expect(chooseLanguage(null, ['fi-FI', 'en-US', 'sv'])).toBe('en');
  });

  it('[I18N-1] is Swedish when nothing fits', () => {
    expect(chooseLanguage('xx', ['fi', 'de-AT'])).toBe('sv');
  });

  it('[I18N-2] is remembered on the device', () => {
    storeLanguage('en');
    expect(detectLanguage()).toBe('en');
    localStorage.clear();
  });

  it('[I18N-2] survives a browser that forbids storage', () => {
    const original = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
    expect(storeLanguage('en')).toBe(false);
    expect(['sv', 'en']).toContain(detectLanguage());
    if (original) Object.defineProperty(globalThis, 'localStorage', original);
  });
});
