import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { LanguageProvider } from '#client/i18n/LanguageProvider.tsx';
import type { Lang } from '#client/i18n/language.ts';
import { FixtureRoom, type FixtureRoomProps } from '#client/store/FixtureRoom.tsx';
import { PhoneMemoryProvider } from '#client/store/PhoneMemoryProvider.tsx';
import { AnnouncerProvider } from '#client/ui/Announcer.tsx';
import { ToastProvider } from '#client/ui/ToastProvider.tsx';
import type { Envelope } from '#shared/protocol/messages.ts';
import type { Rehearsal } from '#shared/testing/rehearsal.ts';

interface PhoneSetting extends Partial<Omit<FixtureRoomProps, 'children'>> {
  readonly lang?: Lang;
}

/** Lets something happen that takes its time, and React follow it. */
export function during(work: () => Promise<unknown>): Promise<void> {
  return new Promise((resolve, reject) => {
    act(async () => {
      await work();
    }).then(resolve, reject);
  });
}

/** Lets everything arrive that is fetched only where it is needed. */
export const fetched = () => during(() => vi.dynamicImportSettled());

/**
 * Something of the phone in a room without a server: it shows a rehearsed workshop, hands in to a server that receives
 * everything, and follows the workshop when `show` is called again. Give it fake timers: the beat is real.
 */
export function renderPhone(page: ReactNode, rehearsal: Rehearsal, setting: PhoneSetting = {}) {
  const { lang = 'sv', ...room } = setting;
  const sent: Envelope[] = [];
  const dressed = (over: Partial<FixtureRoomProps> = {}) => (
    <LanguageProvider initial={lang}>
      <AnnouncerProvider>
        <ToastProvider>
          <FixtureRoom
            view={rehearsal.view('participant')}
            onEnvelope={(envelope) => {
              sent.push(envelope);
              return undefined;
            }}
            {...room}
            {...over}
          >
            <PhoneMemoryProvider>{page}</PhoneMemoryProvider>
          </FixtureRoom>
        </ToastProvider>
      </AnnouncerProvider>
    </LanguageProvider>
  );
  const { rerender, unmount, container } = render(dressed());
  return {
    container,
    unmount,
    sent,
    /** The bodies of the last envelope, by box. */
    handedIn: () => Object.fromEntries((sent.at(-1)?.boxes ?? []).map(({ box, body }) => [box, body])),
    /** Lets the workshop go on, and shows what came of it. */
    show: (over: Partial<FixtureRoomProps> = {}) =>
      during(async () => {
        rerender(dressed(over));
        await vi.dynamicImportSettled();
      }),
  };
}
