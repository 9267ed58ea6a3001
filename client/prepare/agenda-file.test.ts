import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAgenda } from '#shared/content/agenda.ts';
import { agendaFileText, type OwnTemplate, readAgendaFile } from './agenda-file.ts';

const own: OwnTemplate = {
  format: 'samsyn-agenda',
  version: 1,
  title: 'Vårt eget',
  language: 'sv',
  template: 'meetings',
  steps: buildAgenda('meetings', 60, 'sv'),
};
const why = (data: unknown) => {
  const read = readAgendaFile(typeof data === 'string' ? data : JSON.stringify(data));
  return read.ok ? null : read.why;
};

describe('an agenda in a file', () => {
  it('[BUILD-7] comes back as it was', () => {
    expect(readAgendaFile(agendaFileText(own))).toEqual({ ok: true, own });
  });

  it('[BUILD-7] is refused with the reason', () => {
    for (const bad of ['', 'x', '7', 'null', '[]', '{}', '{"format":"other"}', 'x'.repeat(300_000)])
      expect(why(bad), bad.slice(0, 20)).toBe('unreadable');
    expect(why({ ...own, version: 2, more: true })).toBe('newer');
    expect(why({ ...own, more: true })).toBe('invalid');
    expect(why({ ...own, steps: [] })).toBe('invalid');
    expect(why({ ...own, steps: [{ ...own.steps[0], kind: 'vote' }] })).toBe('invalid');
    expect(why({ ...own, template: 'constructor' })).toBe('invalid');
  });

  it('[BUILD-7] never throws, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) => JSON.stringify({ ...own, steps: value })),
        ),
        (text) => {
          expect(typeof readAgendaFile(text).ok).toBe('boolean');
        },
      ),
    );
  });
});
