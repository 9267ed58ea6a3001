import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BEAT_MS } from '#shared/protocol/envelope.ts';
import type { RateBody, RateConfig } from '#shared/steps/rate/types.ts';
import { ratingAgenda } from '#shared/testing/rating-agenda.ts';
import { Rehearsal } from '#shared/testing/rehearsal.ts';
import { keyFor } from '#shared/testing/seeded-random.ts';
import { during, renderPhone } from '#test/support/render-phone.tsx';
import { RatePhone } from './Phone.tsx';

const beat = () => during(() => vi.advanceTimersByTimeAsync(BEAT_MS));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));
const sentences = [
  'Vi räknar med det oväntade och löser det tillsammans.',
  'Den som får ansvar får också mandat och stöd.',
] as const;

function rating(people = 6): Rehearsal {
  return new Rehearsal({ people, agenda: ratingAgenda() }).goTo('welcome').goTo('rate');
}

function shown(people: number, passing = 0): Rehearsal {
  const room = rating(people);
  const { items } = room.current().config as RateConfig;
  for (let person = 0; person < people; person++) {
    const ratings = items.map(({ id }, place) => ({ item: id, level: place === 0 && person < passing ? null : 4 }));
    room.hand(person, 'ratings', { ratings, done: true }, keyFor(`${person}`));
  }
  return room.step('rate', { type: 'showRatings' });
}

function handedIn(phone: ReturnType<typeof renderPhone>): RateBody {
  return Object.values(phone.handedIn())[0] as RateBody;
}

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});

afterEach(() => vi.useRealTimers());

describe('rating on the phone', () => {
  it('[PRATE-1] asks one sentence at a time, the best answer first, and goes back and on', () => {
    renderPhone(<RatePhone />, rating());
    expect(screen.getByRole('heading', { name: sentences[0] })).toBeInTheDocument();
    expect(screen.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).value)).toEqual([
      '5',
      '4',
      '3',
      '2',
      '1',
      'pass',
    ]);
    expect(screen.queryByRole('button', { name: 'Tillbaka' })).toBeNull();
    choose('Stämmer bra');
    press('Nästa');
    expect(screen.getByRole('heading', { name: sentences[1] })).toBeInTheDocument();
    press('Tillbaka');
    expect(screen.getByRole('radio', { checked: true })).toHaveAttribute('value', '4');
  });

  it('[PRATE-2] counts as handed in when the last sentence is done, whatever was skipped', async () => {
    const phone = renderPhone(<RatePhone />, rating());
    choose('Stämmer helt');
    await beat();
    expect(handedIn(phone)).toEqual({ ratings: [{ item: 'r1', level: 5 }], done: false });
    press('Nästa');
    choose('Jag står över');
    press('Nästa');
    for (let place = 2; place < 6; place++) press('Hoppa över');
    press('Klar');
    await beat();
    expect(handedIn(phone)).toEqual({
      ratings: [
        { item: 'r1', level: 5 },
        { item: 'r2', level: null },
      ],
      done: true,
    });
    expect(screen.getByRole('heading', { name: 'Dina svar är lämnade' })).toBeInTheDocument();
    expect(screen.queryByText('Stämmer helt')).toBeNull();
  });

  it('[PRATE-3] goes through the answers again from the first, and is not done until it is said anew', async () => {
    const phone = renderPhone(<RatePhone />, rating());
    choose('Stämmer inte alls');
    press('Nästa');
    for (let place = 1; place < 6; place++) press('Hoppa över');
    press('Klar');
    press('Ändra svaren');
    await beat();
    expect(handedIn(phone)).toEqual({ ratings: [{ item: 'r1', level: 1 }], done: false });
    expect(screen.getByRole('radio', { checked: true })).toHaveAttribute('value', '1');
    choose('Stämmer delvis');
    await beat();
    expect(handedIn(phone).ratings).toEqual([{ item: 'r1', level: 3 }]);
  });

  it('[PRATE-4] goes on after a reload where the answers end', async () => {
    const room = rating();
    const phone = renderPhone(<RatePhone />, room);
    choose('Stämmer bra');
    await beat();
    phone.unmount();
    renderPhone(<RatePhone />, room);
    expect(screen.getByRole('heading', { name: sentences[1] })).toBeInTheDocument();
  });

  it('[PRATE-5] shows words for all, and that too few answered where they did; never a number', () => {
    renderPhone(<RatePhone />, shown(6, 2));
    expect(screen.getAllByText('Visas inte – för få svar.')).toHaveLength(1);
    expect(screen.getAllByText('Stämmer bra')).toHaveLength(6);
    expect(screen.getAllByText('ganska överens')).toHaveLength(6);
    expect(screen.getByRole('main').textContent).not.toMatch(/\d/);
  });
});
