import { type ComponentType, lazy } from 'react';
import { patiently } from '#client/connection/patiently.ts';
import type { StepKind } from '#shared/steps/registry.ts';
import { WelcomePhone } from './welcome/Phone.tsx';
import { WritePhone } from './write/Phone.tsx';

/** Fetched ahead of time, so that no step waits for the network and a new version of the server cannot come between. */
export const fetchLaterSteps = () => patiently(async () => (await import('./phone-later.ts')).laterPhoneSteps);

type Later = Awaited<ReturnType<typeof fetchLaterSteps>>;

const later = (kind: keyof Later) => lazy(async () => ({ default: (await fetchLaterSteps())[kind] }));

/**
 * What each kind of step looks like on a phone. A kind without a line here does not compile. Only what is needed for the
 * first note comes with the phone itself; a new kind goes with the later ones.
 */
export const phoneSteps = {
  welcome: WelcomePhone,
  checkin: later('checkin'),
  rate: later('rate'),
  write: WritePhone,
  groups: later('groups'),
  sift: later('sift'),
  themes: later('themes'),
  dots: later('dots'),
  draft: later('draft'),
  consent: later('consent'),
  next: later('next'),
  close: later('close'),
} as const satisfies Record<StepKind, ComponentType>;
