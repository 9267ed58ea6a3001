import type { IconName } from '#client/ui/icon-store.ts';
import type { StepKind } from '#shared/steps/registry.ts';

interface KindLook {
  readonly icon: IconName;
  /** Whether everybody works on their own in it; else together. */
  readonly own: boolean;
}

/** How a kind of step is drawn in an agenda. */
export const kindLook: Readonly<Record<StepKind, KindLook>> = {
  welcome: { icon: 'home', own: false },
  checkin: { icon: 'hand', own: true },
  rate: { icon: 'scale', own: true },
  write: { icon: 'pencil', own: true },
  groups: { icon: 'people', own: false },
  sift: { icon: 'list', own: true },
  themes: { icon: 'shuffle', own: false },
  dots: { icon: 'dots', own: true },
  draft: { icon: 'doc', own: false },
  consent: { icon: 'chat', own: true },
  next: { icon: 'calendar', own: false },
  close: { icon: 'heart', own: false },
};
