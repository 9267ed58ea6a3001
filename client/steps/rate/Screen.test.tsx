import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RateConfig } from '#shared/steps/rate/types.ts';
import { ratingAgenda } from '#shared/testing/rating-agenda.ts';
import { Rehearsal } from '#shared/testing/rehearsal.ts';
import { keyFor } from '#shared/testing/seeded-random.ts';
import { renderWall } from '#test/support/render-wall.tsx';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Everybody finds everything mostly true, but for so many who pass the first sentence. */
function rated(people: number, passing = 0): Rehearsal {
  const room = new Rehearsal({ people, agenda: ratingAgenda() }).goTo('welcome').goTo('rate');
  const { items } = room.current().config as RateConfig;
  for (let person = 0; person < people; person++) {
    const ratings = items.map(({ id }, place) => ({ item: id, level: place === 0 && person < passing ? null : 4 }));
    room.hand(person, 'ratings', { ratings, done: true }, keyFor(`${person}`));
  }
  return room;
}
const bars = (container: HTMLElement) => container.querySelectorAll('i[data-height]').length;

describe('rating on the wall', () => {
  it('[RATE-S1] shows the sentences and how it goes in a band, and nothing that was answered', () => {
    const { container } = renderWall(rated(6));
    expect(screen.getAllByRole('listitem')).toHaveLength(7);
    expect(screen.queryByText('Stämmer bra')).toBeNull();
    expect(bars(container)).toBe(0);
  });

  it.each([
    [7, 0],
    [8, 35],
  ])('[RATE-S2] of %i answers shows words, and %i bars', (people, drawn) => {
    const { container } = renderWall(rated(people).step('rate', { type: 'showRatings' }));
    expect(screen.getAllByText('Stämmer bra')).toHaveLength(7);
    expect(bars(container)).toBe(drawn);
  });

  it('[RATE-S3] says where too few answered, and draws no bars there', () => {
    const { container } = renderWall(rated(8, 4).step('rate', { type: 'showRatings' }));
    expect(screen.getAllByText('visas inte – för få svar')).toHaveLength(1);
    expect(bars(container)).toBe(30);
  });
});
