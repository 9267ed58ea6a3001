import { describe, expect, it } from 'vitest';
import { workshopAt } from '#shared/testing/play-through.ts';
import { keyFor } from '#shared/testing/seeded-random.ts';
import { kendallTau, mean } from './rank-correlation.ts';

/** Somebody gets the log and looks for the order in which phones handed in their lots. */
const DEALS = 300;
const PEOPLE = 12;
/** The deviation of a mean of Kendall's tau when two orders have nothing to do with each other. */
const deviation = Math.sqrt((2 * (2 * PEOPLE + 5)) / (9 * PEOPLE * (PEOPLE - 1)) / DEALS);

/** The places of the lots in the log, in the order of their arrival. */
function placesInLog(deal: number): number[] {
  const room = workshopAt('groups', { people: PEOPLE, seed: deal, notes: 0 });
  const lots = Array.from({ length: PEOPLE }, (_, person) => keyFor(`lot ${deal} ${person}`));
  lots.forEach((lot, person) => {
    room.hand(person, 'deal', { lot, base: person % 2, earlier: [] }, keyFor(`envelope ${deal} ${person}`));
  });
  room.step('groups', { type: 'deal', round: 1 });
  const log = JSON.stringify(room.history);
  return lots.map((lot) => log.indexOf(lot));
}

describe('lots in the log', () => {
  it('[PRIVACY-4] lie in an order that has nothing to do with the order of arrival', () => {
    const places = Array.from({ length: DEALS }, (_, deal) => placesInLog(deal));
    expect(places.flat().every((place) => place > 0)).toBe(true);
    expect(Math.abs(mean(places.map(kendallTau)))).toBeLessThan(4 * deviation);
  });
});
