import type { StepKind } from '#shared/steps/registry.ts';
import type { View } from '#shared/workshop/views.ts';
import type { ManagerPlace } from './manager-strings.ts';

const places: Readonly<Partial<Record<StepKind, ManagerPlace>>> = {
  welcome: 'welcome',
  checkin: 'checkin',
  rate: 'rate',
  write: 'write',
  groups: 'groups',
  themes: 'themes',
  dots: 'dots',
  draft: 'draft',
  consent: 'consent',
  next: 'next',
  close: 'close',
};

/** Where in the workshop the group is, as the manager is told. */
export function placeOf({ step }: View): ManagerPlace {
  const own = step.main;
  if (!own) return 'lobby';
  if (own.kind === 'write' && own.phase !== 'writing') return 'read';
  return places[own.kind] ?? 'other';
}

/** The manager is here for these also when the group works without them. */
const among: ReadonlySet<ManagerPlace> = new Set(['lobby', 'welcome', 'checkin', 'consent', 'next', 'close']);

/** Whether the group writes and talks without the manager: in careful mode, in a fresh start, and when asked. */
export function withoutManager({ workshop }: View): boolean {
  const { careful, managerOut, template } = workshop.main;
  return careful || managerOut || template === 'fresh_start';
}

/** Whether the manager is to be outside just now; they come back for the consent round (method). */
export function isOutside(view: View): boolean {
  return withoutManager(view) && !among.has(placeOf(view));
}
