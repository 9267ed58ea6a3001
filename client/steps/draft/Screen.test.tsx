import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { View } from '#shared/workshop/views.ts';
import { Stage } from '#test/gallery/fixtures/stage.ts';
import { renderWall } from '#test/support/render-wall.tsx';

afterEach(() => {
  vi.restoreAllMocks();
});

const topicOf = (view: View): string => {
  const topic = view.step.main?.kind === 'draft' ? view.step.main.topic : null;
  if (topic === null) throw new Error('the stage drafts on a topic');
  return topic;
};

describe('drafting on the wall', () => {
  it('[DRAFT-S1] has the topic’s notes beside an empty norm', () => {
    const stage = new Stage({ language: 'sv' }).drafting();
    const view = stage.view('screen');
    renderWall(stage);
    const topic = topicOf(view);
    const beside = screen.getByRole('region', { name: `Lapparna i ${view.themes[topic]?.name}` });
    const notes = Object.values(view.notes).filter((note) => note.theme === topic && note.under === null);
    for (const note of notes) expect(within(beside).getByText(note.text)).toBeInTheDocument();
    expect(screen.getByText('Vi … när … så att …')).toBeInTheDocument();
    expect(screen.getByText(/tema 1 av 3/)).toBeInTheDocument();
  });

  it('[DRAFT-S2] shows what the desk types as it is typed, and what stands when it stops', async () => {
    const stage = new Stage({ language: 'sv' }).drafting();
    const { show } = renderWall(stage);
    const theme = topicOf(stage.view('screen'));
    await show({ state: { drafting: { norm: 'x', theme, principle: 'Vi hälsar', boundary: '' } } });
    expect(screen.getByText('Vi hälsar')).toBeInTheDocument();
    await show({ state: { drafting: { norm: 'x', theme, principle: 'Vi hälsar', boundary: 'Vi suckar inte' } } });
    expect(screen.getByText('Vi suckar inte').querySelector('.caret')).not.toBeNull();
    expect(screen.getByText('Vi hälsar').querySelector('.caret')).toBeNull();
    await show({ state: { drafting: null } });
    expect(screen.queryByText('Vi hälsar')).toBeNull();
  });

  it('[DRAFT-S3] shows nothing that is typed for another topic', async () => {
    const { show } = renderWall(new Stage({ language: 'sv' }).drafting());
    await show({ state: { drafting: { norm: 'x', theme: 'another', principle: 'Hemligt än', boundary: '' } } });
    expect(screen.queryByText('Hemligt än')).toBeNull();
  });

  it('[DRAFT-S4] shows proposals once they are opened together', async () => {
    const stage = new Stage({ language: 'sv' }).drafting();
    const { show } = renderWall(stage);
    expect(screen.getByText('Skriv förslag i mobilen. Vi visar dem tillsammans.')).toBeInTheDocument();
    const view = stage.view('screen');
    if (view.step.main?.kind !== 'draft') throw new Error('the stage drafts');
    const proposals = [{ id: 'p1', form: 'principle' as const, text: 'Vi säger till i tid.' }];
    await show({ view: { ...view, step: { main: { ...view.step.main, proposals } } } });
    expect(screen.getByText('Förslag från mobilerna')).toBeInTheDocument();
    expect(screen.getByText('Vi säger till i tid.')).toBeInTheDocument();
  });
});
