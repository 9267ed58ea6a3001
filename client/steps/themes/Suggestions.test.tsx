import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { noteId } from '#shared/testing/ids.ts';
import { workshopAt } from '#shared/testing/play-through.ts';
import type { Rehearsal } from '#shared/testing/rehearsal.ts';
import { renderDesk, settled } from '#test/support/render-desk.tsx';

let room: Rehearsal;

/** Thirty unsorted notes of the content pack and no theme. */
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  room = workshopAt('themes', { notes: 30, themes: 0 });
});

const records = () => Object.values(room.state.record.notes);
const panel = () => screen.getByRole('region', { name: 'Förslag på lappar som hör ihop' });
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
/** The notes asked about, as they are read out with the question. */
const texts = () => {
  const list = document.getElementById(panel().getAttribute('aria-describedby')?.split(' ')[1] ?? '');
  return [...(list?.children ?? [])].map((note) => note.textContent);
};

/** Opens the suggestions by key, and waits for the first. */
async function opened() {
  const desk = await renderDesk(room);
  document.querySelector<HTMLElement>('[data-note]')?.focus();
  press('f');
  await within(panel()).findByText('Säger de samma sak?');
  await waitFor(() => expect(document.activeElement).toBe(panel()));
  return desk;
}

/** Says no until a group is asked about. */
async function atGroup() {
  const desk = await opened();
  for (let left = 40; left > 0 && within(panel()).queryByText('Säger de samma sak?'); left--) press('0');
  await within(panel()).findByText('Hör de här ihop?');
  return desk;
}
const boxes = () => within(panel()).getAllByRole<HTMLInputElement>('checkbox');
const nameField = () => within(panel()).getByLabelText('Vad heter det med gruppens ord?');

describe('suggestions on the desk', () => {
  it('[SUGGEST-4] change nothing until they are answered, and one undo takes an answer back', async () => {
    const { sent } = await opened();
    expect(sent).toEqual([]);
    press('Enter');
    await waitFor(() => expect(records().filter((note) => note.under !== null)).toHaveLength(1));
    expect(sent).toHaveLength(1);
    await waitFor(() => expect(room.state.record.undo).toHaveLength(1));
    await settled(() => press('u'));
    await waitFor(() => expect(records().every((note) => note.under === null)).toBe(true));
  });

  it('[SUGGEST-6] [SUGGEST-8] go on to the next with 0, and what was refused does not come back', async () => {
    const { sent } = await opened();
    const first = texts();
    press('0');
    expect(texts()).not.toEqual(first);
    press('Escape');
    expect(screen.queryByRole('region', { name: /Förslag på lappar/ })).toBeNull();
    expect(document.activeElement).toHaveAttribute('data-note');
    press('f');
    await within(panel()).findByText(/samma sak|höra? ihop/);
    expect(texts()).not.toEqual(first);
    expect(sent).toEqual([]);
  });

  it('[SUGGEST-5] make one theme of the ticked notes, with a name that somebody has written', async () => {
    const { sent } = await atGroup();
    expect(nameField()).toHaveValue('');
    const count = boxes().length;
    press('1');
    expect(boxes().map((box) => box.checked)).toEqual([false, ...Array.from({ length: count - 1 }, () => true)]);
    press('Enter');
    expect(nameField()).toHaveFocus();
    for (const key of ['0', '1', 'u']) press(key);
    expect(boxes().filter((box) => box.checked)).toHaveLength(count - 1);
    fireEvent.submit(nameField());
    expect(sent).toEqual([]);
    fireEvent.change(nameField(), { target: { value: 'Lugn och ro' } });
    fireEvent.submit(nameField());
    await screen.findByRole('region', { name: /Lugn och ro/ });
    expect(sent).toHaveLength(1);
    expect(records().filter((note) => note.theme !== null)).toHaveLength(count - 1);
    expect(room.state.record.undo).toHaveLength(1);
  });

  it('[SUGGEST-7] let go of a pair whose notes have been sorted meanwhile', async () => {
    const { refresh } = await followed();
    const before = texts();
    const note = records().find(({ text }) => text === before[0]);
    room.step('themes', { type: 'addTheme', theme: 't9' as never, name: 'Möten', notes: [noteId(note?.id ?? '')] });
    await settled(refresh);
    await waitFor(() => expect(texts()).not.toEqual(before));
    expect(texts()).not.toContain(note?.text);
  });

  it('[SUGGEST-9] say that only words are compared', async () => {
    await opened();
    expect(panel()).toHaveTextContent('Datorn jämför bara ord');
    expect(panel()).toHaveTextContent('Inget flyttas förrän du svarar');
  });

  it('[SUGGEST-2] are not to be had with fewer than eight unsorted notes', async () => {
    room = workshopAt('themes', { notes: 7, themes: 0 });
    await renderDesk(room);
    const button = screen.getByRole('button', { name: /^Förslag/ });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveAccessibleDescription(/färre än åtta/);
    document.querySelector<HTMLElement>('[data-note]')?.focus();
    press('f');
    expect(screen.queryByRole('region', { name: /Förslag på lappar/ })).toBeNull();
  });
});

async function followed() {
  const desk = await opened();
  return { refresh: desk.show };
}
