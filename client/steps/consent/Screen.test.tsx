import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Stage } from '#test/gallery/fixtures/stage.ts';
import { renderWall } from '#test/support/render-wall.tsx';

afterEach(() => {
  vi.restoreAllMocks();
});

const stage = () => new Stage({ language: 'sv' }).agreeing();
const first = () => stage().cast.norms[0]?.principle ?? '';

describe('a consent round on the wall', () => {
  it('[CONSENT-S1] shows the norm to read before anybody is asked', () => {
    renderWall(stage());
    expect(screen.getByRole('heading', { level: 1, name: first() })).toBeInTheDocument();
    expect(screen.getByText(/Läs i lugn och ro/)).toBeInTheDocument();
  });

  it('[CONSENT-S2] asks whether we can try it, until when, and tells progress in bands', () => {
    const asking = stage()
      .asked(1)
      .answered(1, (person) => (person < 16 ? ['in'] : ['objection', 'Hemlig invändning']));
    const { container } = renderWall(asking);
    expect(screen.getByRole('heading', { name: 'Kan vi prova den här till uppföljningen?' })).toBeInTheDocument();
    expect(screen.getByText(/Vi följer upp den 4 juni/)).toBeInTheDocument();
    expect(screen.getByText('Alla har svarat.')).toBeInTheDocument();
    expect(container.textContent).not.toContain('Hemlig invändning');
  });

  it('[CONSENT-S3] says "Antagen", with no tally of any kind', () => {
    const adopted = stage()
      .asked(1)
      .answered(1, (person) => [person < 12 ? 'in' : 'tryable'])
      .closed(1);
    const { container } = renderWall(adopted);
    expect(screen.getByRole('heading', { name: 'Antagen' })).toBeInTheDocument();
    expect(container.querySelector('main')?.textContent).not.toMatch(/\d/);
  });

  it('[CONSENT-S4] says "Formulera om" with concerns and objections in one list, unmarked', () => {
    const reword = stage()
      .asked(1)
      .answered(1, (person) => {
        if (person === 0) return ['objection', 'Jouren kan inte'];
        return person === 1 ? ['concern', 'Jag är orolig'] : ['in'];
      })
      .closed(1);
    renderWall(reword);
    expect(screen.getByRole('heading', { name: 'Formulera om' })).toBeInTheDocument();
    const texts = ['Jouren kan inte', 'Jag är orolig'].map((text) => screen.getByText(text));
    const looks = texts.map((text) => text.parentElement?.className);
    expect(looks[0]).toBe(looks[1]);
    expect(texts[0]?.closest('section')).toBe(texts[1]?.closest('section'));
  });

  it('[CONSENT-S5] shows the new wording as it is typed, and only of the norm on the wall', async () => {
    const reword = stage()
      .asked(1)
      .answered(1, (person) => (person === 0 ? ['objection', 'Jouren kan inte'] : ['in']))
      .closed(1);
    const { show } = renderWall(reword);
    const typed = { theme: null, principle: 'Vi skickar frågan i förväg', boundary: '' };
    await show({ state: { drafting: { norm: 'n2', ...typed } } });
    expect(screen.queryByText('Vi skickar frågan i förväg')).toBeNull();
    await show({ state: { drafting: { norm: 'n1', ...typed } } });
    expect(screen.getByText('Vi skickar frågan i förväg')).toBeInTheDocument();
    expect(screen.getByText('Jouren kan inte')).toBeInTheDocument();
  });

  it('[CONSENT-S6] says "Parkerad" of a norm that too many passed on', () => {
    renderWall(
      stage()
        .asked(1)
        .answered(1, () => ['pass'])
        .closed(1),
    );
    expect(screen.getByRole('heading', { name: 'Parkerad' })).toBeInTheDocument();
  });
});
