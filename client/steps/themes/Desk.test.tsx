import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { noteId, themeId } from '#shared/testing/ids.ts';
import { workshopAt } from '#shared/testing/play-through.ts';
import type { Rehearsal } from '#shared/testing/rehearsal.ts';
import { renderDesk } from '#test/support/render-desk.tsx';

let room: Rehearsal;

/** Twelve notes on the table, and the themes Möten and Beslut; nothing is sorted. */
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  room = workshopAt('themes', { notes: 12 });
  room.step('themes', { type: 'addTheme', theme: themeId('t1'), name: 'Möten', notes: [] });
  room.step('themes', { type: 'addTheme', theme: themeId('t2'), name: 'Beslut', notes: [] });
});

/** The notes as buttons, in the order of the page: unsorted ones first. */
const notes = () => [...document.querySelectorAll<HTMLElement>('[data-note]')];
const noteAt = (index: number) => {
  const found = notes()[index];
  if (!found) throw new Error(`no note ${index}`);
  return found;
};
const idOf = (element: HTMLElement) => noteId(element.dataset.note ?? '');
const focused = () => (document.activeElement instanceof HTMLElement ? document.activeElement : document.body);
const press = (key: string, over: object = {}) => fireEvent.keyDown(focused(), { key, ...over });
const themeOf = (note: string) => room.state.record.notes[note]?.theme ?? null;
const inside = (name: string) => within(screen.getByRole('region', { name: new RegExp(name) }));

describe('sorting by keyboard', () => {
  it('[DTHEMES-1] puts the focused note in the theme of the number, and goes to the next unsorted note', async () => {
    await renderDesk(room);
    const [first, second, third] = notes().map(idOf);
    noteAt(0).focus();
    press('1');
    expect(idOf(focused())).toBe(second);
    press('2');
    expect(idOf(focused())).toBe(third);
    await waitFor(() => expect(themeOf(first ?? '')).toBe('t1'));
    await waitFor(() => expect(themeOf(second ?? '')).toBe('t2'));
    await inside('Möten').findByText(room.state.record.notes[first ?? '']?.text ?? '');
    expect(idOf(focused())).toBe(third);
  });

  it('[DTHEMES-2] sorts as fast as the keys are pressed, without waiting for the server', async () => {
    const { sent } = await renderDesk(room);
    const before = notes().map(idOf);
    noteAt(0).focus();
    for (const key of ['1', '2', '1', '2', '1']) press(key);
    await waitFor(() => expect(sent).toHaveLength(5));
    expect(before.slice(0, 6).map(themeOf)).toEqual(['t1', 't2', 't1', 't2', 't1', null]);
    expect(idOf(focused())).toBe(before[5]);
  });

  it('[DTHEMES-3] takes a sorted note out with 0, and keeps the focus on it', async () => {
    const note = noteId(Object.keys(room.state.record.notes)[0] ?? '');
    room.step('themes', { type: 'moveNote', note, theme: themeId('t1') });
    await renderDesk(room);
    document.querySelector<HTMLElement>(`[data-note="${note}"]`)?.focus();
    press('0');
    await waitFor(() => expect(themeOf(note)).toBeNull());
    await waitFor(() => expect(idOf(focused())).toBe(note));
  });

  it('[DTHEMES-4] makes a theme of the note with N and Enter, named by its first words', async () => {
    await renderDesk(room);
    const note = idOf(noteAt(0));
    const next = idOf(noteAt(1));
    noteAt(0).focus();
    press('n');
    const field = screen.getByLabelText('Namn på temat');
    expect(field).toHaveFocus();
    expect(room.state.record.notes[note]?.text).toContain((field as HTMLInputElement).value);
    fireEvent.change(field, { target: { value: 'Arbetsro' } });
    fireEvent.submit(field);
    await inside('Arbetsro').findByText(room.state.record.notes[note]?.text ?? '');
    await waitFor(() => expect(idOf(focused())).toBe(next));
  });

  it('[DTHEMES-5] lays a note under another with M, an arrow and Enter, and the original stays readable', async () => {
    await renderDesk(room);
    const [first, second] = notes().map(idOf);
    noteAt(0).focus();
    press('m');
    expect(screen.getByText(/Välj lappen som den ska ligga under/, { selector: 'p' })).toBeInTheDocument();
    press('ArrowRight');
    fireEvent.click(focused());
    await waitFor(() => expect(room.state.record.notes[first ?? '']?.under).toBe(second));
    fireEvent.click(document.querySelector(`[data-note="${second}"]`) ?? document.body);
    expect(screen.getByRole('dialog')).toHaveTextContent(room.state.record.notes[first ?? '']?.text ?? '');
  });

  it('[DTHEMES-6] lets go of merging with Esc', async () => {
    await renderDesk(room);
    noteAt(0).focus();
    press('m');
    press('Escape');
    fireEvent.click(noteAt(1));
    expect(screen.getByRole('dialog')).toBeInTheDocument();
    expect(Object.values(room.state.record.notes).every((note) => note.under === null)).toBe(true);
  });

  it('[DTHEMES-7] renames the theme of the note with E, in place', async () => {
    const note = Object.keys(room.state.record.notes)[0] ?? '';
    room.step('themes', { type: 'moveNote', note: noteId(note), theme: themeId('t1') });
    await renderDesk(room);
    document.querySelector<HTMLElement>(`[data-note="${note}"]`)?.focus();
    press('e');
    const field = screen.getByLabelText('Nytt namn på Möten');
    fireEvent.change(field, { target: { value: 'Våra möten' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await screen.findByRole('region', { name: /Våra möten/ });
    await waitFor(() => expect(idOf(focused())).toBe(note));
  });

  it('[DTHEMES-8] takes back the newest change with U, and with Ctrl+Z', async () => {
    await renderDesk(room);
    const [first, second] = notes().map(idOf);
    noteAt(0).focus();
    press('1');
    press('1');
    await waitFor(() => expect(themeOf(second ?? '')).toBe('t1'));
    press('u');
    await waitFor(() => expect(themeOf(second ?? '')).toBeNull());
    expect(themeOf(first ?? '')).toBe('t1');
    press('z', { ctrlKey: true });
    await waitFor(() => expect(themeOf(first ?? '')).toBeNull());
  });

  it('[DTHEMES-9] leads into the board by an arrow when nothing has the focus', async () => {
    await renderDesk(room);
    press('ArrowDown');
    expect(focused()).toBe(noteAt(0));
  });

  it('[DTHEMES-10] leaves the keys alone while a name is typed', async () => {
    const { sent } = await renderDesk(room);
    fireEvent.click(screen.getByRole('button', { name: 'Möten' }));
    const field = screen.getByLabelText('Nytt namn på Möten');
    for (const key of ['1', 'n', 'u']) fireEvent.keyDown(field, { key });
    expect(sent).toEqual([]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('sorting by hand', () => {
  it('[DTHEMES-11] offers every theme by a tap on a note, and undo for a while', async () => {
    await renderDesk(room);
    const note = idOf(noteAt(0));
    fireEvent.click(noteAt(0));
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: /Beslut/ }));
    await waitFor(() => expect(themeOf(note)).toBe('t2'));
    const toast = await screen.findByText(/Beslut\. 11 lappar osorterade/);
    const undo = within(toast.parentElement ?? document.body).getByRole('button', { name: 'Ångra' });
    fireEvent.click(undo);
    await waitFor(() => expect(themeOf(note)).toBeNull());
  });

  it('[DTHEMES-12] shows one toast for the board however much is sorted', async () => {
    await renderDesk(room);
    noteAt(0).focus();
    for (const key of ['1', '1', '1']) press(key);
    await screen.findByText(/Möten\. 9 lappar osorterade/);
    expect(screen.queryByText(/Möten\. 11 lappar osorterade/)).toBeNull();
  });

  it('[DTHEMES-13] says where the sorting stands, and advises where the number of themes is unusual', async () => {
    const all = Object.keys(room.state.record.notes).map(noteId);
    for (const note of all) room.step('themes', { type: 'moveNote', note, theme: themeId('t1') });
    await renderDesk(room);
    expect(screen.getByText(/2 teman\. Alla lappar är sorterade\./)).toHaveTextContent('hoppas prickarna över');
  });

  it('[DTHEMES-14] keeps a refused note where it was and says why', async () => {
    await renderDesk(room, { answer: () => ({ ok: false, rejection: { code: 'themes.unknownTheme' } }) });
    const note = idOf(noteAt(0));
    noteAt(0).focus();
    press('1');
    expect(await screen.findByText(/Temat finns inte|temat/i, { selector: '[role="status"] p' })).toBeInTheDocument();
    expect(themeOf(note)).toBeNull();
  });

  it('[DTHEMES-15] opens the phones’ names together, and makes one a theme', async () => {
    for (const seat of [0, 1])
      room.hand(seat, 'names', { names: [{ key: `k${seat}`.padEnd(21, 'x'), text: 'Lugn och ro' }] }, `s${seat}`);
    await renderDesk(room);
    fireEvent.click(screen.getByText('Öppna namnförslagen'));
    fireEvent.click(await screen.findByText('Lugn och ro'));
    fireEvent.click(screen.getByText('Nytt tema med det namnet'));
    await screen.findByRole('region', { name: /Lugn och ro/ });
  });
});
