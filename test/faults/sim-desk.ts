import type { StepId } from '#shared/kernel/ids.ts';
import type { CommandAnswer } from '#shared/protocol/messages.ts';
import type { StepCommand, StepKind } from '#shared/steps/registry.ts';
import type { Command } from '#shared/workshop/commands.ts';
import type { View } from '#shared/workshop/views.ts';
import { SimClient, type World } from './sim-client.ts';

/** One thing the facilitator wants: what to send until it is so. */
export interface Goal {
  /** Time given to the phones before it, so that there is something to open. */
  readonly after: number;
  isSo(view: View): boolean;
  command(view: View): Command;
}

function enter(kind: StepKind): Goal {
  const idOf = (view: View): StepId =>
    (Object.entries(view.agenda).find(([, row]) => row.kind === kind)?.[0] ?? '') as StepId;
  return {
    after: 200,
    isSo: (view) => view.agenda[idOf(view)]?.entered === true,
    command: (view) => ({ type: 'goToStep', from: view.workshop.main.current, to: idOf(view), confirmed: true }),
  };
}

function inStep<K extends StepKind>(
  _kind: K,
  after: number,
  isSo: (view: View) => boolean,
  command: (view: View) => StepCommand<K>,
): Goal {
  return {
    after,
    isSo,
    command: (view) =>
      ({ type: 'step', step: view.workshop.main.current as StepId, command: command(view) }) as Command,
  };
}

const opened = (item: string) => (view: View) =>
  Object.values(view.boxes).some((row) => row.item === item && row.state === 'opened');

const addTheme = (id: string) =>
  inStep(
    'themes',
    50,
    (view) => id in view.themes,
    () => ({ type: 'addTheme', theme: id as never, name: `Tema ${id}`, notes: [] }),
  );

const moveNote = (place: number) =>
  inStep(
    'themes',
    50,
    (view) => Object.keys(view.notes).length <= place || Object.values(view.notes)[place]?.theme === 'a',
    (view) => ({ type: 'moveNote', note: Object.keys(view.notes)[place] as never, theme: 'a' as never }),
  );

const writeNorm = (id: string) =>
  inStep(
    'draft',
    200,
    (view) => id in view.norms,
    () => ({ type: 'writeNorm', norm: id as never, theme: 'a' as never, principle: `Norm ${id}`, boundary: '' }),
  );

/** A workshop from the first step to the end, in small. */
export const script: readonly Goal[] = [
  enter('welcome'),
  enter('write'),
  inStep(
    'write',
    8_000,
    (view) => view.step.main?.kind !== 'write' || view.step.main.asked >= 2,
    () => ({ type: 'goToQuestion', from: 0, to: 1 }),
  ),
  inStep('write', 8_000, opened('q1'), () => ({ type: 'reveal', opened: 0 })),
  enter('themes'),
  ...['a', 'b', 'c', 'd'].map(addTheme),
  ...[0, 1, 2].map(moveNote),
  enter('dots'),
  inStep('dots', 9_000, opened('dots'), () => ({ type: 'countDots', round: 1 })),
  enter('draft'),
  writeNorm('n1'),
  writeNorm('n2'),
  enter('consent'),
  inStep(
    'consent',
    200,
    (view) => Object.values(view.boxes).some((row) => row.item === 'n1'),
    () => ({ type: 'ask', norm: 'n1' as never }),
  ),
  inStep('consent', 9_000, opened('n1'), () => ({ type: 'closeRound', norm: 'n1' as never, round: 1 })),
  enter('next'),
  {
    after: 100,
    isSo: (view) => view.workshop.main.followUp.confirmed,
    command: () => ({ type: 'setFollowUp', date: '2099-01-01' }),
  },
  enter('close'),
  inStep('close', 9_000, opened('word'), () => ({ type: 'showWords' })),
  {
    after: 100,
    isSo: (view) => view.workshop.main.status === 'ended',
    command: () => ({ type: 'endWorkshop' }),
  },
];

/** A facilitator who goes through the script and looks again after every answer that did not come. */
export class SimDesk extends SimClient {
  /** Goals whose command was acked. */
  readonly acked: Goal[] = [];
  #goal = 0;
  #since = 0;
  #busy = false;

  constructor(world: World, token: string) {
    super(world, 'facilitator', token);
    this.#since = world.clock.now();
    this.#look();
  }

  get isDone(): boolean {
    return this.#goal >= script.length;
  }

  #look(): void {
    const { clock, random } = this.world;
    clock.after(100 + random.next() * 900, () => {
      this.#act();
      if (!this.isDone) this.#look();
    });
  }

  #act(): void {
    const { view } = this;
    // The same command again would mean "open now, whoever is back".
    if (!view || !this.isLive || this.#busy || view.live.main.gathering !== 'no') return;
    const { clock } = this.world;
    let goal = script[this.#goal];
    while (goal?.isSo(view)) {
      this.#goal += 1;
      this.#since = clock.now();
      goal = script[this.#goal];
    }
    if (!goal || clock.now() - this.#since < goal.after) return;
    this.#busy = true;
    const asked = goal;
    this.ask<CommandAnswer>('command', goal.command(view)).then(
      (answer) => {
        this.#busy = false;
        if (answer?.ok) this.acked.push(asked);
      },
      (error: unknown) => {
        throw error;
      },
    );
  }
}
