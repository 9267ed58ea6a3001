import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Stage } from '#test/gallery/fixtures/stage.ts';
import { renderWall } from '#test/support/render-wall.tsx';

afterEach(() => {
  vi.restoreAllMocks();
});

const shown = (count: number) => new Stage({ language: 'sv' }).closing(count).step('close', { type: 'showWords' });

describe('closing on the wall', () => {
  it('[CLOSE-S1] asks for one word and shows none while they are collected', () => {
    const { container } = renderWall(new Stage({ language: 'sv' }).closing(9));
    expect(screen.getByRole('heading', { level: 1, name: 'Ett ord om hur du går härifrån' })).toBeInTheDocument();
    expect(screen.getByText('Vi ses igen den 11 juni. Till dess provar vi.')).toBeInTheDocument();
    for (const list of container.querySelectorAll('ul')) expect(list.children).toHaveLength(0);
  });

  it('[CLOSE-S2] shows the words from five, all alike', () => {
    const { container } = renderWall(shown(5));
    const words = [...container.querySelectorAll('li')];
    expect(words).toHaveLength(5);
    expect(new Set(words.map((word) => word.className + word.getAttribute('style'))).size).toBe(1);
  });

  it('[CLOSE-S2] shows and says nothing of words below five', () => {
    const { container } = renderWall(shown(4));
    expect(screen.getByRole('heading', { level: 1, name: 'Tack för i dag' })).toBeInTheDocument();
    expect(container.querySelectorAll('li')).toHaveLength(0);
  });
});
