import { type ComponentType, lazy } from 'react';
import { AgreedNorms } from '#client/desk/AgreedNorms.tsx';
import type { StepWords } from '#client/desk/step-navigation.ts';
import type { Messages } from '#client/i18n/messages.ts';
import type { StepKind } from '#shared/steps/registry.ts';
import { CheckinDesk } from './checkin/Desk.tsx';
import { checkinDesk } from './checkin/desk-strings.ts';
import { CloseDesk } from './close/Desk.tsx';
import { closeDesk } from './close/desk-strings.ts';
import { ConsentDesk } from './consent/Desk.tsx';
import { consentDesk } from './consent/desk-strings.ts';
import { DotsDesk, DotsOverview } from './dots/Desk.tsx';
import { dotsDesk } from './dots/desk-strings.ts';
import { DraftDesk } from './draft/Desk.tsx';
import { draftDesk } from './draft/desk-strings.ts';
import { GroupsDesk } from './groups/Desk.tsx';
import { groupsDesk } from './groups/desk-strings.ts';
import { NextDesk, NextOverview } from './next/Desk.tsx';
import { nextDesk } from './next/desk-strings.ts';
import { RateDesk } from './rate/Desk.tsx';
import { rateDesk } from './rate/desk-strings.ts';
import { SiftDesk } from './sift/Desk.tsx';
import { siftDesk } from './sift/desk-strings.ts';
import { themesDesk } from './themes/desk-strings.ts';
import { WelcomeDesk, WelcomeOverview } from './welcome/Desk.tsx';
import { welcomeDesk } from './welcome/desk-strings.ts';
import { WriteDesk, WriteOverview } from './write/Desk.tsx';
import { writeDesk } from './write/desk-strings.ts';

const loadThemes = () => import('./themes/Desk.tsx');

/** How each kind of step looks on the desk. */
export const deskSteps = {
  welcome: WelcomeDesk,
  checkin: CheckinDesk,
  rate: RateDesk,
  write: WriteDesk,
  groups: GroupsDesk,
  sift: SiftDesk,
  themes: lazy(loadThemes),
  dots: DotsDesk,
  draft: DraftDesk,
  consent: ConsentDesk,
  next: NextDesk,
  close: CloseDesk,
} satisfies Record<StepKind, ComponentType>;

/** What stands beside a step, below what is on the screen: where in it the group is, and what comes next. */
export const deskOverviews: Partial<Record<StepKind, ComponentType>> = {
  welcome: WelcomeOverview,
  write: WriteOverview,
  dots: DotsOverview,
  next: NextOverview,
  close: AgreedNorms,
};

/** What the desk says about a step before it is open. */
export const deskStepWords = {
  welcome: welcomeDesk,
  checkin: checkinDesk,
  rate: rateDesk,
  write: writeDesk,
  groups: groupsDesk,
  sift: siftDesk,
  themes: themesDesk,
  dots: dotsDesk,
  draft: draftDesk,
  consent: consentDesk,
  next: nextDesk,
  close: closeDesk,
} satisfies Record<StepKind, Messages<StepWords>>;

/** Steps whose tools need the whole width; the agenda and the preview are folded away there. */
export const wideSteps: ReadonlySet<StepKind> = new Set<StepKind>(['themes', 'draft', 'consent']);

/** Fetches what is loaded later, so that no step has to be waited for. */
export function prefetchDeskSteps(): void {
  void loadThemes();
}
