import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Stage } from '#test/gallery/fixtures/stage.ts';
import { fakeAnimations, renderWall } from '#test/support/render-wall.tsx';

beforeEach(() => {
  fakeAnimations();
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** A field by its theme's name, in which soft breaks may stand. */
function fieldOf(name: string | undefined): HTMLElement {
  const fields = screen.getAllByRole('region');
  const found = fields.find((field) => field.querySelector('h2 > span')?.textContent === name);
  if (!found) throw new Error(`no field is called ${name}`);
  return found;
}

describe('themes on the wall', () => {
  it('[THEMES-S1] has every theme with its name and count, and every note that is not under another', () => {
    const stage = new Stage({ language: 'sv' }).sorted();
    renderWall(stage);
    const { themes, notes } = stage.view('screen');
    for (const [id, theme] of Object.entries(themes)) {
      const field = fieldOf(theme.name);
      const count = Object.values(notes).filter((note) => note.theme === id).length;
      expect(within(field).getByText(String(count))).toBeInTheDocument();
    }
    expect(screen.getByRole('region', { name: /^Osorterade/ })).toBeInTheDocument();
    expect(screen.getByText(/60 lappar, 9 teman/)).toBeInTheDocument();
  });

  it('[THEMES-S2] says how many lie under a note', () => {
    renderWall(new Stage({ language: 'sv' }).sorted());
    expect(screen.getAllByText('+1').length).toBeGreaterThan(0);
  });

  it('[THEMES-S3] shows all notes unsorted before there is a theme', () => {
    const stage = new Stage({ language: 'sv' }).sorted(0);
    renderWall(stage);
    const loose = screen.getByRole('region', { name: /^Osorterade/ });
    expect(within(loose).getByText(String(stage.wall().length))).toBeInTheDocument();
  });

  it('[THEMES-S4] follows a note that is moved on the desk', async () => {
    const stage = new Stage({ language: 'sv' }).sorted(2);
    const { show } = renderWall(stage);
    const [target] = Object.keys(stage.state.record.themes);
    const loose = Object.values(stage.state.record.notes).find((note) => note.theme === null);
    if (!target || !loose) throw new Error('the stage has themes and loose notes');
    stage.step('themes', { type: 'moveNote', note: loose.id, theme: stage.state.record.themes[target]?.id ?? null });
    await show();
    const field = fieldOf(stage.state.record.themes[target]?.name);
    expect(within(field).getByText(loose.text)).toBeInTheDocument();
  });

  it('[THEMES-S5] shows the names that phones proposed, once they are opened', () => {
    renderWall(new Stage({ language: 'sv' }).sorted(), {
      seen: (view) => ({
        ...view,
        step: view.step.main?.kind === 'themes' ? { main: { ...view.step.main, proposals: ['Snäll ton'] } } : view.step,
      }),
    });
    expect(screen.getByRole('heading', { name: 'Förslag på namn' })).toBeInTheDocument();
    expect(screen.getByText('Snäll ton')).toBeInTheDocument();
  });

  it('[THEMES-S6] has one sentence when nothing was written', () => {
    renderWall(new Stage({ language: 'sv', notes: [] }).sorted(0));
    expect(screen.getByText('Lapparna landar här')).toBeInTheDocument();
  });
});
