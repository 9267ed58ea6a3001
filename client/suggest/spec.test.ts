import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(`client/${path}`, 'utf8');
const rules = [...read('suggest/SPEC.md').matchAll(/^- (SUGGEST-\d+) /gm)].map((match) => match[1]);
const tests = ['suggest/suggestions.test.ts', 'suggest/measured.test.ts', 'steps/themes/Suggestions.test.tsx'];
const tested = tests.flatMap((test) => [...read(test).matchAll(/\[(SUGGEST-\d+)\]/g)].map((match) => match[1]));

describe('the rules of suggestions', () => {
  it('[SUGGEST-0] each have a test, and each test a rule', () => {
    expect([...new Set(tested)].sort()).toEqual([...new Set(rules)].sort());
  });
});
