import { render } from '@testing-library/react';
import { vi } from 'vitest';
import { LanguageProvider } from '#client/i18n/LanguageProvider.tsx';
import { FixtureRoom, type FixtureRoomProps } from '#client/store/FixtureRoom.tsx';
import { ScreenStage } from '#client/surfaces/screen/ScreenStage.tsx';
import { AnnouncerProvider } from '#client/ui/Announcer.tsx';
import { ToastProvider } from '#client/ui/ToastProvider.tsx';
import type { Rehearsal } from '#shared/testing/rehearsal.ts';
import type { View } from '#shared/workshop/views.ts';
import { during } from '#test/support/render-phone.tsx';

/** Stands in for the browser's animations, which the test's own does not do; returns what was asked of them. */
export function fakeAnimations() {
  const animate = vi.fn(() => ({ cancel: () => undefined }) as unknown as Animation);
  vi.spyOn(Element.prototype, 'animate').mockImplementation(animate);
  return animate;
}

interface WallSetting extends Partial<Omit<FixtureRoomProps, 'children'>> {
  /** Changes what the room says on its way to the wall. */
  readonly seen?: (view: View) => View;
}

/** The shared screen in a room without a server; it follows the workshop when `show` is called again. */
export function renderWall(rehearsal: Rehearsal, { seen = (view) => view, ...room }: WallSetting = {}) {
  // Nobody to ask where phones reach the server.
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('no network'));
  const dressed = (over: Partial<FixtureRoomProps> = {}) => (
    <LanguageProvider initial="en">
      <AnnouncerProvider>
        <ToastProvider>
          <FixtureRoom view={seen(rehearsal.view('screen'))} {...room} {...over}>
            <ScreenStage />
          </FixtureRoom>
        </ToastProvider>
      </AnnouncerProvider>
    </LanguageProvider>
  );
  const { rerender, container } = render(dressed());
  return {
    container,
    /** Lets the workshop go on, and shows what came of it. */
    show: (over: Partial<FixtureRoomProps> = {}) => during(async () => rerender(dressed(over))),
  };
}
