import { beforeAll, describe, expect, it } from 'vitest';
import { playedWorkshop, type Traces } from './played-workshop.ts';

/**
 * The same workshop twice, chance and time given, only that other people wrote what was written. If anybody could tell
 * the two apart, from anything that leaves the server, the server would know something about authors.
 */
const alphabetical = [0, 1, 2, 3, 4, 5, 6, 7];
const others: Readonly<Record<string, readonly number[]>> = {
  'Alice and Bob exchanged': [1, 0, 2, 3, 4, 5, 6, 7],
  'a writer and somebody blank exchanged': [3, 1, 2, 0, 4, 5, 6, 7],
  'everybody in reverse': [7, 6, 5, 4, 3, 2, 1, 0],
};

let first: Traces;
beforeAll(async () => {
  first = await playedWorkshop(alphabetical);
});

describe('the swap test', () => {
  it('[PRIVACY-1] has something to compare: texts on every surface, in the agreement and in the file', () => {
    for (const trace of [first.desk, first.screen, ...first.phones, Object.values(first.files).join('')]) {
      expect(trace).toContain('Lapp 1 av roll 2 om q1');
      expect(trace).toContain('Grupplapp av roll 1');
      expect(trace).toContain('Utkast av roll 2');
      expect(trace).toContain('Oro av roll 1');
      expect(trace).toContain('Ord av roll 7');
      expect(trace).toContain('"median"');
    }
    for (const trace of [first.desk, first.screen, ...first.phones]) expect(trace).toContain('"said":"low"');
    expect(first.desk).toContain('Kalle är lat, skriver roll 0');
    for (const trace of [first.screen, ...first.phones, first.agreement])
      expect(trace).not.toContain('Kalle är lat, skriver roll 0');
    expect(first.agreement).toContain('Vi hälsar på alla vi möter.');
    expect(first.markdown).toContain('Vi hälsar på alla vi möter.');
    expect(Object.keys(first.files)).toContain('samsyn.db');
  });

  it('[PRIVACY-1] gives the same bytes when nothing is exchanged', async () => {
    expect(await playedWorkshop(alphabetical)).toEqual(first);
  });

  it.each(Object.entries(others))('[PRIVACY-1] gives the same bytes with %s', async (_name, roles) => {
    const second = await playedWorkshop(roles);
    expect(second.desk).toBe(first.desk);
    expect(second.screen).toBe(first.screen);
    expect(second.phones).toEqual(first.phones);
    expect(second.agreement).toBe(first.agreement);
    expect(second.markdown).toBe(first.markdown);
    expect(second.log).toBe(first.log);
    expect(Object.keys(second.files)).toEqual(Object.keys(first.files));
    for (const [name, content] of Object.entries(first.files)) {
      expect(second.files[name] === content, `${name} differs`).toBe(true);
    }
  });
});
