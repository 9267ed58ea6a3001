import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CONFIRMED_DATE, Stage } from '#test/gallery/fixtures/stage.ts';
import { renderWall } from '#test/support/render-wall.tsx';

afterEach(() => {
  vi.restoreAllMocks();
});

const next = () => new Stage({ language: 'sv' }).agreed().goTo('next');

describe('the date on the wall', () => {
  it('[NEXT-S1] offers the dates in four, six and eight weeks', () => {
    renderWall(next());
    for (const date of ['21 maj', '4 juni', '18 juni']) expect(screen.getByText(date)).toBeInTheDocument();
    expect(screen.getByText('om 6 veckor')).toBeInTheDocument();
    expect(screen.getByText(/Den stannar i din mobil/)).toBeInTheDocument();
  });

  it('[NEXT-S2] shows the chosen day large, with its weekday', () => {
    renderWall(next().must({ type: 'setFollowUp', date: CONFIRMED_DATE }));
    expect(screen.getByRole('heading', { level: 1, name: 'fredag 11 juni' })).toBeInTheDocument();
    expect(screen.queryByText('om 6 veckor')).toBeNull();
  });
});
