import type { InferOutput } from 'valibot';
import { checkin } from './checkin/checkin.ts';
import { close } from './close/close.ts';
import { consent } from './consent/consent.ts';
import type { TeamStepModule } from './define-step.ts';
import { dots } from './dots/dots.ts';
import { draft } from './draft/draft.ts';
import { groups } from './groups/groups.ts';
import { next } from './next/next.ts';
import { rate } from './rate/rate.ts';
import { sift } from './sift/sift.ts';
import { themes } from './themes/themes.ts';
import { welcome } from './welcome/welcome.ts';
import { write } from './write/write.ts';

/** The one list of step kinds. A new kind is a folder here, a folder in client/steps, and a line in each registry. */
export const stepModules = {
  welcome,
  checkin,
  rate,
  write,
  groups,
  sift,
  themes,
  dots,
  draft,
  consent,
  next,
  close,
} as const;

type Modules = typeof stepModules;
export type StepKind = keyof Modules;
export type StepConfig<K extends StepKind = StepKind> = InferOutput<Modules[K]['configSchema']>;
export type StepCommand<K extends StepKind = StepKind> = InferOutput<Modules[K]['commandSchema']>;
export type StepView<K extends StepKind = StepKind> = ReturnType<Modules[K]['project']>;

/** A module whose own types are not known to the caller. State and events only ever come back to the same module. */
export type AnyStepModule = TeamStepModule<
  string,
  unknown,
  unknown,
  { readonly type: string },
  unknown,
  { readonly type: string },
  StepView
>;

/** The module of a kind, with its own types hidden; for code that treats all kinds alike. */
export function stepModule(kind: StepKind): AnyStepModule {
  return stepModules[kind] as unknown as AnyStepModule;
}

export const stepKinds = Object.keys(stepModules) as readonly StepKind[];
