import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Stage } from '#test/gallery/fixtures/stage.ts';
import { renderWall } from '#test/support/render-wall.tsx';

describe('mixed groups on the wall', () => {
  it('[GROUPS-S1] says what is about to happen before the deal', () => {
    renderWall(new Stage({ language: 'sv' }).groups('understand'));
    expect(screen.getByText('Ingen väljer, och ingen byter.')).toBeInTheDocument();
  });

  it('[GROUPS-S2] shows every table with colour, mark and how many, and who begins', () => {
    const stage = new Stage({ language: 'sv', people: 17 }).groups('understand').lots();
    const { container } = renderWall(stage);
    const names = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(names).toEqual(['Gul sol', 'Blå våg', 'Rosa blomma', 'Grå måne', 'Rött berg']);
    expect(screen.getByText(/Den närmast dörren börjar/)).toBeInTheDocument();
    for (const lot of stage.state.record.deals.s10?.flat() ?? []) expect(container.innerHTML).not.toContain(lot);
  });

  it('[GROUPS-S3] lets a few people sit together', () => {
    renderWall(new Stage({ language: 'sv', people: 4 }).groups('understand').lots());
    expect(screen.getByRole('heading', { level: 1, name: 'Vi sitter tillsammans' })).toBeInTheDocument();
    expect(screen.getByText('4 personer')).toBeInTheDocument();
  });
});
