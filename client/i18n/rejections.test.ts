import { describe, expect, it } from 'vitest';
import { localCodes } from '#client/connection/answers.ts';
import { rejectionCodes } from '#shared/kernel/decision.ts';
import { languages } from './language.ts';
import { rejectionText } from './rejections.ts';

describe('refusals in words', () => {
  it('[I18N-9] says every refusal in every language, plainly and without shouting', () => {
    for (const lang of languages) {
      for (const code of [...rejectionCodes, ...localCodes]) {
        const text = rejectionText({ code, params: { present: 3, max: 7 } }, lang);
        expect(text, code).toMatch(/^[A-ZÅÄÖ].{9,}\.$/u);
        expect(text, code).not.toMatch(/[!"]|undefined|helt anonym|completely anonymous/);
      }
    }
  });

  it('[I18N-10] puts the numbers of a refusal into its sentence', () => {
    expect(rejectionText({ code: 'write.tooFew', params: { present: 3 } }, 'sv')).toContain('Bara 3 är med');
    expect(rejectionText({ code: 'draft.tooMany', params: { max: 7 } }, 'en')).toContain('already have 7 norms');
  });
});
