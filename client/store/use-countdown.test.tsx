import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Rehearsal, START } from '#shared/testing/rehearsal.ts';
import { during } from '#test/support/render-phone.tsx';
import { FixtureRoom } from './FixtureRoom.tsx';
import { useCountdown } from './use-countdown.ts';

function Clock() {
  const { leftMs, running, fraction } = useCountdown();
  return <p>{`${leftMs} ${running} ${fraction}`}</p>;
}

const shown = () => screen.getByRole('paragraph').textContent;

beforeEach(() => void vi.useFakeTimers({ now: START }));
afterEach(() => void vi.useRealTimers());

describe('the countdown', () => {
  it('[CLOCK-1] goes by the server’s clock, however wrong the device’s is', async () => {
    vi.setSystemTime(START - 600_000);
    const room = new Rehearsal().goTo('write');
    render(
      <FixtureRoom view={room.view('participant')} state={{ clockOffset: 600_000 }}>
        <Clock />
      </FixtureRoom>,
    );
    expect(shown()).toBe('480000 true 1');
    await during(() => vi.advanceTimersByTimeAsync(1005));
    expect(shown()).toMatch(/^478995 true 0\.99/);
  });

  it('[CLOCK-2] ends at nothing, and stands still while paused', async () => {
    const room = new Rehearsal().goTo('write');
    const { rerender } = render(
      <FixtureRoom view={room.view('participant')}>
        <Clock />
      </FixtureRoom>,
    );
    await during(() => vi.advanceTimersByTimeAsync(500_000));
    expect(shown()).toBe('0 false 0');
    room.now = START + 60_000;
    room.must({ type: 'pauseClock' });
    await during(async () =>
      rerender(
        <FixtureRoom view={room.view('participant')}>
          <Clock />
        </FixtureRoom>,
      ),
    );
    expect(shown()).toBe('420000 false 0.875');
  });

  it('[CLOCK-3] shows no time in the lobby', () => {
    render(
      <FixtureRoom view={new Rehearsal().view('participant')}>
        <Clock />
      </FixtureRoom>,
    );
    expect(shown()).toBe('0 false 0');
  });
});
