import { firstIcons, type IconShape } from './icon-shapes.ts';
import type { MoreIconName } from './more-icons.ts';

export type IconName = keyof typeof firstIcons | MoreIconName;

const shapes: Partial<Record<IconName, IconShape>> = { ...firstIcons };

/** Makes more icons known; called by more-icons.ts when a chunk that needs it is loaded. */
export function addIcons(more: Readonly<Record<MoreIconName, IconShape>>): void {
  Object.assign(shapes, more);
}

/** An icon's shape; nothing is drawn for one whose file has not been loaded (a test sees to it that it has). */
export function shapeOf(name: IconName): IconShape {
  return shapes[name] ?? {};
}
