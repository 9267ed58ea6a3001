import { describe, expect, it } from 'vitest';
import { asId, type QuestionId } from '#shared/kernel/ids.ts';
import { emptyRecord } from '#shared/record/evolve.ts';
import type { WriteConfig, WriteState } from './types.ts';
import { write } from './write.ts';

const config: WriteConfig = {
  questions: ['q1', 'q2'].map((id) => ({ id: asId<QuestionId>(id), text: `Question ${id}` })),
  writeMinutes: 8,
  readMinutes: 6,
  maxNotes: 3,
  collect: 'all',
};

function minutesLater(state: Partial<WriteState>, collect: WriteConfig['collect'] = 'all') {
  const whole: WriteState = { phase: 'writing', item: 0, asked: 1, opened: 0, few: false, ...state };
  return write.project(whole, { ...config, collect }, emptyRecord, 'facilitator').minutesAfter;
}

describe('minutes after the present clock', () => {
  it('[WRITE-14] says that reading comes after writing, and nothing after reading', () => {
    expect(minutesLater({})).toBe(6);
    expect(minutesLater({ item: 1, asked: 2 })).toBe(6);
    expect(minutesLater({ phase: 'reading', asked: 2, opened: 2 })).toBe(0);
  });

  it('[WRITE-14] counts the questions to come where each is written and read on its own', () => {
    expect(minutesLater({}, 'each')).toBe(10);
    expect(minutesLater({ phase: 'reading', opened: 1 }, 'each')).toBe(7);
    expect(minutesLater({ item: 1, asked: 2, opened: 1 }, 'each')).toBe(3);
    expect(minutesLater({ phase: 'reading', item: 1, asked: 2, opened: 2 }, 'each')).toBe(0);
  });
});
