import type { ComponentType } from 'react';
import type { StepKind } from '#shared/steps/registry.ts';
import { CheckinScreen } from './checkin/Screen.tsx';
import { CloseScreen } from './close/Screen.tsx';
import { ConsentScreen } from './consent/Screen.tsx';
import { DotsScreen } from './dots/Screen.tsx';
import { DraftScreen } from './draft/Screen.tsx';
import { GroupsScreen } from './groups/Screen.tsx';
import { NextScreen } from './next/Screen.tsx';
import { RateScreen } from './rate/Screen.tsx';
import { SiftScreen } from './sift/Screen.tsx';
import { ThemesScreen } from './themes/Screen.tsx';
import { WelcomeScreen } from './welcome/Screen.tsx';
import { WriteScreen } from './write/Screen.tsx';

/** What each kind of step shows on the wall. */
export const screenSteps = {
  welcome: WelcomeScreen,
  checkin: CheckinScreen,
  rate: RateScreen,
  write: WriteScreen,
  groups: GroupsScreen,
  sift: SiftScreen,
  themes: ThemesScreen,
  dots: DotsScreen,
  draft: DraftScreen,
  consent: ConsentScreen,
  next: NextScreen,
  close: CloseScreen,
} satisfies Record<StepKind, ComponentType>;
