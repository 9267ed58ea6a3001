import { describe, expect, it } from 'vitest';
import { SimClock } from '#test/support/sim-clock.ts';
import { AddressLimits, MessageLimit } from './limits.ts';

const START = Date.UTC(2026, 9, 5, 9);

describe('limits', () => {
  it('[LIMIT-1] lets a phone send 20 messages in ten seconds and a desk 100', async () => {
    const clock = new SimClock(START);
    for (const [audience, most] of [['participant', 20] as const, ['facilitator', 100] as const]) {
      const limit = new MessageLimit(clock);
      limit.setAudience(audience);
      const verdicts = Array.from({ length: most + 1 }, () => limit.take());
      expect(verdicts.filter((verdict) => verdict === 'fine')).toHaveLength(most);
      expect(verdicts.at(-1)).toBe('tooFast');
      await clock.run(clock.now() + 10_000);
      expect(limit.take()).toBe('fine');
    }
  });

  it('[LIMIT-2] ends a connection that floods', () => {
    const limit = new MessageLimit(new SimClock(START));
    const verdicts = Array.from({ length: 201 }, () => limit.take());
    expect(verdicts[199]).toBe('tooFast');
    expect(verdicts[200]).toBe('flood');
  });

  it('[LIMIT-3] stops guessing after sixty wrong codes from an address, and after six hundred in all', async () => {
    const limits = new AddressLimits(new SimClock(START), 10);
    for (let index = 0; index < 60; index++) await limits.guessedWrong('192.0.2.1');
    expect(await limits.mayGuess('192.0.2.1')).toBe(false);
    expect(await limits.mayGuess('192.0.2.2')).toBe(true);
    for (let index = 0; index < 540; index++) await limits.guessedWrong(`198.51.100.${index % 250}`);
    expect(await limits.mayGuess('203.0.113.9')).toBe(false);
  });

  it('[LIMIT-5] counts all addresses that one guesser has in IPv6 as one, and an IPv4 address in IPv6 as itself', async () => {
    const limits = new AddressLimits(new SimClock(START), 10);
    for (let index = 0; index < 60; index++) await limits.guessedWrong(`2001:db8:0:7::${index.toString(16)}`);
    expect(await limits.mayGuess('2001:db8::7:1:2:3:4')).toBe(false);
    expect(await limits.mayGuess('2001:db8:0:7:ffff:2:3:4')).toBe(false);
    expect(await limits.mayGuess('2001:db8:0:8::1')).toBe(true);
    for (let index = 0; index < 60; index++) await limits.guessedWrong('::ffff:192.0.2.1');
    expect(await limits.mayGuess('192.0.2.1')).toBe(false);
    expect(await limits.mayGuess('::ffff:192.0.2.2')).toBe(true);
  });

  it('[LIMIT-4] counts opened workshops by address, and by the hour', async () => {
    const clock = new SimClock(START);
    const limits = new AddressLimits(clock, 2);
    const tries = [await limits.mayOpen('a'), await limits.mayOpen('a'), await limits.mayOpen('a')];
    expect(tries).toEqual([true, true, false]);
    expect(await limits.mayOpen('b')).toBe(true);
    await clock.run(clock.now() + 3_600_000);
    expect(await limits.mayOpen('a')).toBe(true);
  });
});
