import { describe, expect, it } from 'vitest';
import { moveFocus, type Placed } from './move-focus.ts';

const at = (id: string, left: number, top: number): Placed => ({ id, place: { left, top, width: 100, height: 50 } });
/** Two columns, the right one a little lower; a third far to the right. */
const items = [at('a', 0, 0), at('b', 0, 60), at('c', 120, 10), at('d', 120, 70), at('e', 400, 0)];

describe('moving focus by arrows', () => {
  it('[FOCUS-1] goes to the nearest that lies that way', () => {
    expect(moveFocus(items, 'a', 'ArrowDown')).toBe('b');
    expect(moveFocus(items, 'a', 'ArrowRight')).toBe('c');
    expect(moveFocus(items, 'd', 'ArrowLeft')).toBe('b');
    expect(moveFocus(items, 'd', 'ArrowUp')).toBe('c');
    expect(moveFocus(items, 'c', 'ArrowRight')).toBe('e');
  });

  it('[FOCUS-2] goes on in the list where nothing lies that way, and stops at its ends', () => {
    expect(moveFocus(items, 'b', 'ArrowDown')).toBe('c');
    expect(moveFocus(items, 'a', 'ArrowLeft')).toBeNull();
    expect(moveFocus(items, 'e', 'ArrowRight')).toBeNull();
  });

  it('[FOCUS-3] starts at the first when what had the focus is gone', () => {
    expect(moveFocus(items, 'gone', 'ArrowDown')).toBe('a');
    expect(moveFocus([], 'gone', 'ArrowDown')).toBeNull();
  });
});
