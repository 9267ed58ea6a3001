import { act, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { vi } from 'vitest';
import type { RoomAnswer } from '#client/connection/answers.ts';
import { LanguageProvider } from '#client/i18n/LanguageProvider.tsx';
import type { Lang } from '#client/i18n/language.ts';
import { FixtureRoom, type FixtureRoomProps } from '#client/store/FixtureRoom.tsx';
import { DeskRoom } from '#client/surfaces/desk/DeskApp.tsx';
import { AnnouncerProvider } from '#client/ui/Announcer.tsx';
import { ToastProvider } from '#client/ui/ToastProvider.tsx';
import type { Drafting } from '#shared/protocol/messages.ts';
import type { Rehearsal } from '#shared/testing/rehearsal.ts';
import type { Command } from '#shared/workshop/commands.ts';

interface DeskSetting extends Partial<Pick<FixtureRoomProps, 'status' | 'state'>> {
  readonly lang?: Lang;
  /** Answers in the workshop's place; nothing lets the workshop decide. */
  readonly answer?: (command: Command) => RoomAnswer | undefined;
}

// The whole desk is drawn, and asked for by roles: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 30_000 });

const keys = { key: 'key', screenKey: null };

/** A command for the open step, without its envelope; other commands as they are. */
export type Sent = Command | Extract<Command, { type: 'step' }>['command'];

/** Does something that the desk answers to later, and waits until it has: a command, its answer, what came of it. */
export async function settled(run: () => void): Promise<void> {
  const done: Promise<void> = act(() => {
    run();
    return Promise.resolve();
  });
  await done;
}

/**
 * The whole desk on a rehearsed workshop: what it asks for is decided by the real domain, and what comes of it is shown.
 * Follows the workshop when `show` is called after something else has happened in it.
 */
export async function renderDesk(rehearsal: Rehearsal, { lang = 'sv', answer, status, state }: DeskSetting = {}) {
  const sent: Sent[] = [];
  const drafts: Drafting[] = [];
  let refresh: () => void = () => undefined;

  const decide = (command: Command): RoomAnswer => {
    sent.push(command.type === 'step' ? command.command : command);
    const given = answer?.(command);
    if (given) return given;
    const decision = rehearsal.ask(command);
    if (!decision.ok) return decision;
    refresh();
    return { ok: true };
  };

  function Room() {
    const [view, setView] = useState(() => rehearsal.view('facilitator'));
    refresh = () => setView(rehearsal.view('facilitator'));
    return (
      <FixtureRoom
        view={view}
        {...(status === undefined ? {} : { status })}
        {...(state === undefined ? {} : { state })}
        onCommand={decide}
        onDrafting={(drafting) => drafts.push(drafting)}
      >
        <DeskRoom room="room" keys={keys} />
      </FixtureRoom>
    );
  }

  const { unmount } = render(
    <LanguageProvider initial={lang}>
      <AnnouncerProvider>
        <ToastProvider>
          <Room />
        </ToastProvider>
      </AnnouncerProvider>
    </LanguageProvider>,
  );
  // What is loaded lazily has come once the step's title, or the end's, is there.
  await screen.findAllByRole('heading', { level: 2 }, { timeout: 10_000 });
  return {
    sent,
    drafts,
    unmount,
    /** Lets the desk see what has happened in the workshop otherwise. */
    show(): void {
      act(() => refresh());
    },
  };
}
