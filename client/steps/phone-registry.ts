import type { ComponentType } from 'react';
import type { StepKind } from '#shared/steps/registry.ts';
import { ClosePhone } from './close/Phone.tsx';
import { ConsentPhone } from './consent/Phone.tsx';
import { DotsPhone } from './dots/Phone.tsx';
import { DraftPhone } from './draft/Phone.tsx';
import { NextPhone } from './next/Phone.tsx';
import { ThemesPhone } from './themes/Phone.tsx';
import { WelcomePhone } from './welcome/Phone.tsx';
import { WritePhone } from './write/Phone.tsx';

/** What each kind of step looks like on a phone. A kind without a line here does not compile. */
export const phoneSteps = {
  welcome: WelcomePhone,
  write: WritePhone,
  themes: ThemesPhone,
  dots: DotsPhone,
  draft: DraftPhone,
  consent: ConsentPhone,
  next: NextPhone,
  close: ClosePhone,
} as const satisfies Record<StepKind, ComponentType>;
