import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BEAT_MS } from '#shared/protocol/envelope.ts';
import { Rehearsal } from '#shared/testing/rehearsal.ts';
import { keyFor } from '#shared/testing/seeded-random.ts';
import { during, renderPhone } from '#test/support/render-phone.tsx';
import { CheckinPhone } from './Phone.tsx';

const beat = () => during(() => vi.advanceTimersByTimeAsync(BEAT_MS));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));

function asking(people = 6): Rehearsal {
  return new Rehearsal({ people }).goTo('welcome').goTo('checkin');
}

function shown(levels: readonly number[]): Rehearsal {
  const room = asking();
  for (const [person, level] of levels.entries()) room.hand(person, 'checkin', { level }, keyFor(`${person}`));
  return room.step('checkin', { type: 'showCheckin' });
}

function handedIn(phone: ReturnType<typeof renderPhone>): unknown {
  return Object.values(phone.handedIn())[0];
}

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});

afterEach(() => vi.useRealTimers());

describe('the check-in on the phone', () => {
  it('[PCHECK-1] hands in what is chosen once it is handed in, and does not show it again', async () => {
    const phone = renderPhone(<CheckinPhone />, asking());
    choose('Det beror på ämnet');
    await beat();
    expect(handedIn(phone) ?? null).toBeNull();
    press('Lämna mitt svar');
    await beat();
    expect(handedIn(phone)).toEqual({ level: 3 });
    expect(screen.getByRole('heading', { name: 'Ditt svar är lämnat' })).toBeInTheDocument();
    expect(screen.queryByText('Det beror på ämnet')).toBeNull();
    press('Ändra svaret');
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    choose('Jag säger det mesta');
    press('Lämna mitt svar');
    await beat();
    expect(handedIn(phone)).toEqual({ level: 4 });
  });

  it('[PCHECK-2] lets one stand over, and says why nothing can be handed in before a choice', async () => {
    const phone = renderPhone(<CheckinPhone />, asking());
    const hand = screen.getByRole('button', { name: 'Lämna mitt svar' });
    expect(hand).toHaveAttribute('aria-disabled', 'true');
    expect(hand).toHaveAccessibleDescription('Välj ett svar först, eller stå över.');
    choose('Jag står över');
    press('Lämna mitt svar');
    await beat();
    expect(handedIn(phone)).toEqual({ level: null });
  });

  it.each([
    [[5, 5, 5, 5, 5, 5], /^Många av oss känner oss fria att tala/],
    [[3, 3, 3, 3, 3, 3], /^Det skiljer sig åt/],
    [[1, 1, 1, 1, 1, 1], /^Några av oss är försiktiga i dag/],
  ])('[PCHECK-3] shows the one sentence for %j', (levels, sentence) => {
    renderPhone(<CheckinPhone />, shown(levels));
    expect(screen.getByText(sentence)).toBeInTheDocument();
    expect(screen.getByRole('main').textContent).not.toMatch(/\d/);
  });

  it('[PCHECK-4] says that too few answered, that the sentence is gone, or that nobody is asked', () => {
    const few = renderPhone(<CheckinPhone />, shown([1, 2, 3, 4]));
    expect(screen.getByRole('heading', { name: 'För få svar för att säga något' })).toBeInTheDocument();
    few.unmount();
    const room = shown([5, 5, 5, 5, 5, 5]);
    room.told = null;
    const gone = renderPhone(<CheckinPhone />, room);
    expect(screen.getByRole('heading', { name: 'Meningen är redan visad' })).toBeInTheDocument();
    gone.unmount();
    renderPhone(<CheckinPhone />, asking(4));
    expect(screen.getByRole('heading', { name: 'I dag ställs inte frågan' })).toBeInTheDocument();
    expect(screen.queryByRole('radio')).toBeNull();
  });
});
