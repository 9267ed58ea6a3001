/** Where something lies on the page; a DOMRect has these. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Placed {
  readonly id: string;
  readonly place: Place;
}

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

export function isDirection(key: string): key is Direction {
  return key === 'ArrowLeft' || key === 'ArrowRight' || key === 'ArrowUp' || key === 'ArrowDown';
}

const middle = ({ left, top, width, height }: Place) => ({ x: left + width / 2, y: top + height / 2 });

/** How far `to` lies in the direction, and how far beside the line. Negative ahead: it lies behind. */
function distance(from: Place, to: Place, direction: Direction): { readonly ahead: number; readonly beside: number } {
  const a = middle(from);
  const b = middle(to);
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  switch (direction) {
    case 'ArrowLeft':
      return { ahead: -dx, beside: Math.abs(dy) };
    case 'ArrowRight':
      return { ahead: dx, beside: Math.abs(dy) };
    case 'ArrowUp':
      return { ahead: -dy, beside: Math.abs(dx) };
    case 'ArrowDown':
      return { ahead: dy, beside: Math.abs(dx) };
  }
}

/**
 * The thing an arrow key leads to: the nearest in that direction, and what lies straight ahead before what lies beside.
 * Where the end of a row or column is reached, the next or previous in the list. Null when there is none.
 */
export function moveFocus(items: readonly Placed[], from: string, direction: Direction): string | null {
  const at = items.findIndex((item) => item.id === from);
  const current = items[at];
  if (!current) return items[0]?.id ?? null;
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const item of items) {
    if (item.id === from) continue;
    const { ahead, beside } = distance(current.place, item.place, direction);
    // Half of its own size: what lies a little askew in the same row does not count as ahead.
    const least =
      direction === 'ArrowLeft' || direction === 'ArrowRight' ? current.place.width / 2 : current.place.height / 2;
    if (ahead <= least || ahead <= 0) continue;
    const cost = ahead + beside * 2;
    if (best === null || cost < best.cost) best = { id: item.id, cost };
  }
  if (best !== null) return best.id;
  const step = direction === 'ArrowRight' || direction === 'ArrowDown' ? 1 : -1;
  return items[at + step]?.id ?? null;
}
