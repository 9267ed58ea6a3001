import { describe, expect, it } from 'vitest';
import { stepId } from '#shared/testing/ids.ts';
import { boxId } from './boxes.ts';

describe('a box', () => {
  it('[BOX-1] is named by its step, item and round', () => {
    expect(boxId({ step: stepId('s2'), item: 'q1', round: 1 })).toBe('s2/q1/1');
    const boxes = [
      boxId({ step: stepId('s2'), item: 'q1', round: 1 }),
      boxId({ step: stepId('s2'), item: 'q1', round: 2 }),
      boxId({ step: stepId('s2'), item: 'q2', round: 1 }),
      boxId({ step: stepId('s3'), item: 'q1', round: 1 }),
    ];
    expect(new Set(boxes).size).toBe(4);
  });
});
