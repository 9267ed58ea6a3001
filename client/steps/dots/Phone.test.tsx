import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BEAT_MS } from '#shared/protocol/envelope.ts';
import { at } from '#shared/testing/ids.ts';
import { workshopAt } from '#shared/testing/play-through.ts';
import { during, renderPhone } from '#test/support/render-phone.tsx';
import { DotsPhone } from './Phone.tsx';

const box = `${at.dots}/dots/1`;
const dots = () => screen.getAllByRole('button', { name: /^Prick på/ });
const nameOf = (button: HTMLElement | undefined) => button?.getAttribute('aria-label');
const tap = (place: number) => fireEvent.click(dots()[place] as HTMLElement);
const beat = () => during(() => vi.advanceTimersByTimeAsync(BEAT_MS));

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});

afterEach(() => vi.useRealTimers());

describe('dots on the phone', () => {
  it('[PDOTS-1] puts a dot on and takes it off, and hands in the themes that have one', async () => {
    const phone = renderPhone(<DotsPhone />, workshopAt('dots', { themes: 6 }));
    tap(0);
    tap(1);
    tap(0);
    expect(dots().map((button) => button.getAttribute('aria-pressed'))).toEqual([
      'false',
      'true',
      'false',
      'false',
      'false',
      'false',
    ]);
    await beat();
    expect((phone.handedIn()[box] as { themes: string[] }).themes).toHaveLength(1);
    tap(1);
    await beat();
    expect(phone.handedIn()[box]).toBeNull();
  });

  it('[PDOTS-2] keeps to the budget, says when it is used up, and why a dot more is refused', () => {
    renderPhone(<DotsPhone />, workshopAt('dots', { themes: 6 }));
    expect(screen.getByText('2 prickar kvar')).toBeInTheDocument();
    tap(0);
    expect(screen.getByText('1 prick kvar')).toBeInTheDocument();
    tap(1);
    expect(screen.getAllByText(/^Alla prickar lagda/).length).toBeGreaterThan(0);
    expect(dots()[2]).toHaveAttribute('aria-disabled', 'true');
    expect(dots()[2]).toHaveAccessibleDescription('Alla prickar är lagda. Ta bort en först.');
    tap(2);
    expect(dots()[2]).toHaveAttribute('aria-pressed', 'false');
  });

  it('[PDOTS-3] shows the themes in an order of its own that stays', () => {
    const room = workshopAt('dots', { themes: 9 });
    const first = renderPhone(<DotsPhone />, room);
    const order = dots().map(nameOf);
    first.unmount();
    const again = renderPhone(<DotsPhone />, room);
    expect(dots().map(nameOf)).toEqual(order);
    again.unmount();
    localStorage.clear();
    const orders = new Set<string>();
    for (let phone = 0; phone < 5; phone++) {
      const other = renderPhone(<DotsPhone />, room, { id: `other-${phone}` });
      orders.add(dots().map(nameOf).join());
      other.unmount();
    }
    expect(orders.size).toBeGreaterThan(1);
  });

  it('[PDOTS-4] gives the dot back when its theme is merged away', async () => {
    const room = workshopAt('dots', { themes: 6 });
    const phone = renderPhone(<DotsPhone />, room);
    tap(0);
    const view = room.view('participant');
    const [gone] = Object.entries(view.themes).find(([, row]) => nameOf(dots()[0]) === `Prick på ${row.name}`) ?? [''];
    const { [gone]: _gone, ...themes } = view.themes;
    await phone.show({ view: { ...view, themes } });
    expect(screen.getByText('2 prickar kvar')).toBeInTheDocument();
  });

  it('[PDOTS-5] unfolds the notes of a theme', () => {
    renderPhone(<DotsPhone />, workshopAt('dots', { themes: 3, notes: 12 }));
    const unfold = screen.getAllByRole('button', { name: /lapp/ })[0] as HTMLElement;
    expect(unfold).toHaveAttribute('aria-expanded', 'false');
    fireEvent.click(unfold);
    expect(unfold).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(3);
  });

  it('[PDOTS-6] says that one is done, and lets one move the dots all the same', () => {
    renderPhone(<DotsPhone />, workshopAt('dots', { themes: 6 }));
    tap(0);
    fireEvent.click(screen.getByRole('button', { name: 'Klar' }));
    expect(screen.getByText('Vänta in de andra.')).toBeInTheDocument();
    tap(0);
    expect(screen.getByRole('button', { name: 'Klar' })).toBeInTheDocument();
  });

  it.each([
    [7, 0],
    [8, 5],
  ])('[PDOTS-7] of %i voters shows ranks, and %i counts', (people, counts) => {
    renderPhone(<DotsPhone />, workshopAt('draft', { people, themes: 5 }).goTo('dots'));
    expect(screen.getAllByText(/^Plats \d/)).toHaveLength(5);
    expect(screen.queryAllByText(/^(inga prickar|1 prick|\d+ prickar)$/)).toHaveLength(counts);
    expect(screen.getAllByText('Går vidare').length).toBeGreaterThan(0);
  });

  it('[PDOTS-8] says so where there is nothing to choose between', () => {
    renderPhone(<DotsPhone />, workshopAt('dots', { themes: 2 }));
    expect(screen.getByRole('heading', { name: 'Vi hoppar över prickarna.' })).toBeInTheDocument();
  });
});
