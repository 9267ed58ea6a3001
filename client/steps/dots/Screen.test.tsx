import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Stage } from '#test/gallery/fixtures/stage.ts';
import { renderWall } from '#test/support/render-wall.tsx';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('dots on the wall', () => {
  it('[DOTS-S1] asks calmly, with every theme and no ranks, while dots are placed', () => {
    const stage = new Stage({ language: 'sv' }).voting(12);
    renderWall(stage);
    expect(screen.getByRole('heading', { level: 1, name: 'Lägg dina 3 prickar i mobilen' })).toBeInTheDocument();
    // By their text, in which soft breaks may stand.
    const names = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(names).toEqual(Object.values(stage.view('screen').themes).map((theme) => theme.name));
    expect(screen.getByText('De flesta har svarat.')).toBeInTheDocument();
    expect(screen.queryByText(/Plats \d/)).toBeNull();
  });

  it('[DOTS-S2] shows ranks, and counts from eight voters', () => {
    const stage = new Stage({ language: 'sv' }).counted();
    renderWall(stage);
    expect(screen.getByRole('heading', { level: 1, name: 'Här vill vi börja' })).toBeInTheDocument();
    const first = Object.values(stage.view('screen').themes).find((theme) => theme.rank === 1);
    expect(screen.getAllByText('Plats 1').length).toBeGreaterThan(0);
    expect(first?.dots).not.toBeNull();
    expect(screen.getAllByText(`${first?.dots} prickar`).length).toBeGreaterThan(0);
    expect(screen.getByText('3 teman blir spelregler i dag. Resten sparas till nästa gång.')).toBeInTheDocument();
  });

  it('[DOTS-S2] shows ranks alone with fewer', () => {
    renderWall(new Stage({ language: 'sv', people: 7 }).counted());
    expect(screen.getAllByText('Plats 1').length).toBeGreaterThan(0);
    expect(screen.queryByText(/\d+ prick/)).toBeNull();
  });

  it('[DOTS-S3] says that all themes go on when they are too few to choose between', () => {
    renderWall(new Stage({ language: 'sv', themes: 2 }).voting());
    expect(screen.getByRole('heading', { level: 1, name: 'Vi tar med alla teman' })).toBeInTheDocument();
  });
});
