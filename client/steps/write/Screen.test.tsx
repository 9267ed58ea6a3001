import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SHUFFLE_MS } from '#client/wall/use-reveal.ts';
import type { Band } from '#shared/kernel/bands.ts';
import type { View } from '#shared/workshop/views.ts';
import { Stage } from '#test/gallery/fixtures/stage.ts';
import { fakeAnimations, renderWall } from '#test/support/render-wall.tsx';

const band =
  (handedIn: Band) =>
  (view: View): View => ({ ...view, live: { main: { ...view.live.main, handedIn } } });
const later = (ms: number) => act(() => vi.advanceTimersByTime(ms));
const faceDown = (container: HTMLElement) => container.querySelectorAll('[data-card]').length;
const pile = (container: HTMLElement) => container.querySelectorAll('.pile .back').length;

let animate: ReturnType<typeof fakeAnimations>;

beforeEach(() => {
  vi.useFakeTimers();
  animate = fakeAnimations();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('writing on the wall', () => {
  it('[WRITE-S1] shows the question and the time, and how it goes in bands only', () => {
    const stage = new Stage({ language: 'sv' }).writing(1, 9);
    vi.setSystemTime(stage.now);
    const { container } = renderWall(stage);
    expect(
      screen.getByRole('heading', { level: 1, name: 'Vad gör att vi får saker gjorda tillsammans?' }),
    ).toBeVisible();
    expect(screen.getByRole('timer')).toBeInTheDocument();
    expect(screen.getByText('Ungefär hälften har svarat.')).toBeInTheDocument();
    expect(container.querySelector('main')?.textContent).not.toMatch(/9/);
    for (const note of stage.cast.notes) expect(container.textContent).not.toContain(note.text);
  });

  it('[WRITE-S2] grows the pile towards its band at a pace of its own, and never to a number of notes', () => {
    const stage = new Stage({ language: 'sv' }).writing(0, 1);
    const { container } = renderWall(stage, { seen: band('few') });
    expect(pile(container)).toBe(0);
    for (let second = 0; second < 10; second += 1) later(1000);
    expect(pile(container)).toBe(4);
  });

  it('[WRITE-S2] shows a pile that was there before the screen came as it is', () => {
    const { container } = renderWall(new Stage({ language: 'sv' }).writing(), { seen: band('all') });
    expect(pile(container)).toBe(34);
    expect(screen.getByText('Alla har svarat.')).toBeInTheDocument();
  });

  it('[WRITE-S3] warns when fewer than four are here', () => {
    renderWall(new Stage({ language: 'sv', people: 3 }).writing());
    expect(screen.getByText(/Vi är färre än fyra/)).toBeInTheDocument();
  });

  it('[WRITE-S4] gives time to finish when it is out', () => {
    const stage = new Stage({ language: 'sv' }).writing();
    vi.setSystemTime(stage.now + 60 * 60_000);
    renderWall(stage);
    expect(screen.getByText('Tiden är ute. Skriv klart i lugn och ro.')).toBeInTheDocument();
  });

  it('[WRITE-S5] says that the answers are gathered while they are', () => {
    renderWall(new Stage({ language: 'sv' }).writing(), {
      seen: (view) => ({ ...view, live: { main: { ...view.live.main, gathering: 'now' } } }),
    });
    expect(screen.getByText('Svaren samlas in …')).toBeInTheDocument();
  });
});

describe('the reveal', () => {
  it('[WRITE-S6] shuffles and turns the notes of a question that opens before our eyes, once', async () => {
    const stage = new Stage({ language: 'sv' }).writing(3);
    const { container, show } = renderWall(stage);
    const opened = new Stage({ language: 'sv' }).reading();
    await show({ view: opened.view('screen') });
    const notes = opened.wall();
    expect(faceDown(container)).toBe(notes.length);
    expect(animate).toHaveBeenCalledTimes(notes.length);
    later(2 * SHUFFLE_MS);
    later(5000);
    expect(faceDown(container)).toBe(0);
    for (const text of notes) expect(screen.getByText(text)).toBeInTheDocument();
    await show({ view: new Stage({ language: 'sv' }).reading(1).view('screen') });
    expect(faceDown(container)).toBeGreaterThan(0);
    await show({ view: opened.view('screen') });
    expect(faceDown(container)).toBe(0);
  });

  it('[WRITE-S6] leaves notes that were open before the screen came as they lie', () => {
    const { container } = renderWall(new Stage({ language: 'sv' }).reading());
    expect(faceDown(container)).toBe(0);
  });

  it('[WRITE-S7] neither shuffles nor turns where less motion is asked for', async () => {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query.includes('reduced-motion'),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }));
    const { container, show } = renderWall(new Stage({ language: 'sv' }).writing(3));
    await show({ view: new Stage({ language: 'sv' }).reading().view('screen') });
    later(10);
    later(600);
    expect(faceDown(container)).toBe(0);
    expect(animate).not.toHaveBeenCalled();
  });

  it('[WRITE-S8] counts hidden notes openly, and says so when nobody wrote', async () => {
    const stage = new Stage({ language: 'sv' }).reading();
    const note = Object.keys(stage.state.record.notes)[0];
    const { show } = renderWall(stage, {
      seen: (view) => ({ ...view, workshop: { main: { ...view.workshop.main, hiddenNotes: 2 } } }),
    });
    expect(note).toBeDefined();
    expect(screen.getByText(/2 lappar är dolda/)).toBeInTheDocument();
    await show({ view: { ...stage.view('screen'), notes: {} } });
    expect(screen.getByText('Inga lappar på den här frågan')).toBeInTheDocument();
  });
});
