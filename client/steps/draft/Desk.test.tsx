import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { normId, themeId } from '#shared/testing/ids.ts';
import { workshopAt } from '#shared/testing/play-through.ts';
import type { Rehearsal } from '#shared/testing/rehearsal.ts';
import { keyFor } from '#shared/testing/seeded-random.ts';
import { renderDesk, settled } from '#test/support/render-desk.tsx';
import { PAUSE_MS } from './use-norm-editor.ts';

let room: Rehearsal;

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  room = workshopAt('draft');
  vi.useFakeTimers({ shouldAdvanceTime: true });
});

afterEach(() => vi.useRealTimers());

const principle = () => screen.getByLabelText<HTMLTextAreaElement>('Det här gör vi');
const boundary = () => screen.getByLabelText<HTMLTextAreaElement>('Här går gränsen');
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
async function pause(): Promise<void> {
  const over: Promise<void> = act(async () => {
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
  });
  await over;
}
const norms = () => Object.values(room.state.record.norms);
const topics = () => within(screen.getByRole('group', { name: 'Teman att skriva om' })).getAllByRole('button');

describe('drafting on the desk', () => {
  it('[DDRAFT-1] shows every change on the screen at once, and stores it when the typing pauses', async () => {
    const { drafts } = await renderDesk(room);
    type(principle(), 'Vi säger');
    type(principle(), 'Vi säger till i tid');
    expect(drafts.at(-1)).toMatchObject({ principle: 'Vi säger till i tid', boundary: '' });
    expect(norms()).toEqual([]);
    await pause();
    expect(norms()).toMatchObject([{ principle: 'Vi säger till i tid', boundary: '', status: 'draft' }]);
    expect(screen.getByText('Sparat')).toBeInTheDocument();
  });

  it('[DDRAFT-2] stores at once when a field is left, and keeps one norm while it is changed', async () => {
    await renderDesk(room);
    type(principle(), 'Vi säger till i tid');
    await settled(() => fireEvent.blur(principle()));
    type(boundary(), 'Vi letar inte syndabockar');
    await settled(() => fireEvent.blur(boundary()));
    expect(norms()).toMatchObject([{ principle: 'Vi säger till i tid', boundary: 'Vi letar inte syndabockar' }]);
  });

  it('[DDRAFT-3] keeps what is typed through a reload, before it is stored', async () => {
    const { unmount } = await renderDesk(room, {
      answer: () => ({ ok: false, rejection: { code: 'connection.lost' } }),
    });
    type(principle(), 'Vi säger till i tid');
    unmount();
    await renderDesk(room);
    expect(principle()).toHaveValue('Vi säger till i tid');
    await pause();
    expect(norms()).toHaveLength(1);
    expect(sessionStorage).toHaveLength(0);
  });

  it('[DDRAFT-4] keeps a space at the end of a pause while the sentence goes on', async () => {
    await renderDesk(room);
    type(principle(), 'Vi säger ');
    await pause();
    expect(norms()).toMatchObject([{ principle: 'Vi säger' }]);
    expect(principle()).toHaveValue('Vi säger ');
  });

  it('[DDRAFT-5] takes over what another desk has written, unless something is typed here', async () => {
    const { show } = await renderDesk(room);
    type(principle(), 'Vi säger till');
    await pause();
    const [norm] = norms();
    if (!norm) throw new Error('no norm');
    const other = (text: string) =>
      room.step('draft', { type: 'writeNorm', norm: norm.id, theme: norm.theme, principle: text, boundary: '' });
    other('Vi säger till före lunch');
    show();
    expect(principle()).toHaveValue('Vi säger till före lunch');
    type(principle(), 'Vi säger till genast');
    other('Vi säger till sen');
    show();
    expect(principle()).toHaveValue('Vi säger till genast');
  });

  it('[DDRAFT-6] stores what is typed before it goes to another theme, and comes back to it', async () => {
    await renderDesk(room);
    type(principle(), 'Vi säger till i tid');
    await settled(() => fireEvent.click(topics()[1] ?? document.body));
    expect(norms()).toHaveLength(1);
    expect(principle()).toHaveValue('');
    await settled(() => fireEvent.click(topics()[0] ?? document.body));
    expect(principle()).toHaveValue('Vi säger till i tid');
  });

  it('[DDRAFT-7] helps with hints and never blocks', async () => {
    await renderDesk(room);
    type(principle(), 'Alla ska alltid visa respekt');
    const hints = within(screen.getByRole('list', { name: 'Att fundera på' })).getAllByRole('listitem');
    expect(hints).toHaveLength(3);
    await pause();
    expect(norms()).toHaveLength(1);
  });

  it('[DDRAFT-8] opens the phones’ proposals together; one fills what is empty and never writes over what is not', async () => {
    const topic = room.state.record.topics[0] ?? '';
    for (const [seat, text] of ['Vi ringer', 'Vi skriver'].entries())
      room.hand(seat, topic, { proposals: [{ key: keyFor(text), form: 'principle', text }] }, keyFor(`seat ${seat}`));
    await renderDesk(room);
    await settled(() => fireEvent.click(screen.getByRole('button', { name: 'Öppna förslagen' })));
    const later = screen.queryByRole('button', { name: 'Öppna nu' });
    if (later) await settled(() => fireEvent.click(later));
    await settled(() => fireEvent.click(screen.getByRole('button', { name: 'Använd förslaget: Vi ringer' })));
    expect(principle()).toHaveValue('Vi ringer');
    await settled(() => fireEvent.click(screen.getByRole('button', { name: 'Använd förslaget: Vi skriver' })));
    await pause();
    expect(norms().map((norm) => norm.principle)).toEqual(['Vi ringer', 'Vi skriver']);
  });

  it('[DDRAFT-9] removes a draft, with a way back, and does not write it again by itself', async () => {
    room.step('draft', {
      type: 'writeNorm',
      norm: normId('n1'),
      theme: themeId(room.state.record.topics[0] ?? ''),
      principle: 'Vi hälsar',
      boundary: '',
    });
    await renderDesk(room);
    type(principle(), 'Vi hälsar på alla');
    await settled(() => fireEvent.click(screen.getByRole('button', { name: 'Ta bort: Vi hälsar' })));
    await pause();
    expect(norms()).toEqual([]);
    await settled(() => fireEvent.click(screen.getByRole('button', { name: 'Ångra' })));
    expect(norms()).toMatchObject([{ id: 'n1', principle: 'Vi hälsar' }]);
  });

  it('[DDRAFT-10] stops showing the draft when the step is left', async () => {
    const { drafts, unmount } = await renderDesk(room);
    type(principle(), 'Vi säger till i tid');
    unmount();
    expect(drafts.at(-1)).toBeNull();
  });
});
