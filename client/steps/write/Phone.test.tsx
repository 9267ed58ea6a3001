import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BEAT_MS } from '#shared/protocol/envelope.ts';
import type { WriteBody, WriteConfig } from '#shared/steps/write/types.ts';
import { at } from '#shared/testing/ids.ts';
import { notesBody } from '#shared/testing/play-through.ts';
import { Rehearsal } from '#shared/testing/rehearsal.ts';
import { during, renderPhone } from '#test/support/render-phone.tsx';
import { WritePhone } from './Phone.tsx';

const box = (question: number) => `${at.write}/q${question}/1`;

let room: Rehearsal;

const field = () => screen.getByRole('textbox');
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const beat = () => during(() => vi.advanceTimersByTimeAsync(BEAT_MS));

const lay = (text: string) => {
  type(text);
  press('Lägg lappen');
};
const goTo = (from: number, to: number) => room.step('write', { type: 'goToQuestion', from, to });
const texts = (body: unknown) => (body as WriteBody).notes.map((note) => note.text);

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  room = new Rehearsal().goTo('write');
});

afterEach(() => vi.useRealTimers());

describe('writing on the phone', () => {
  it('[PWRITE-1] lays a note at once, and says when the server has it', async () => {
    const phone = renderPhone(<WritePhone />, room);
    lay('Inga beslut i korridoren');
    expect(screen.getByText('Dina lappar, bara du ser att de är dina')).toBeInTheDocument();
    expect(screen.getByText('Skickas …')).toBeInTheDocument();
    expect(field()).toHaveValue('');
    await beat();
    expect(screen.getByText('Ligger upp och ner')).toBeInTheDocument();
    expect(texts(phone.handedIn()[box(1)])).toEqual(['Inga beslut i korridoren']);
  });

  it('[PWRITE-2] changes a note under its own key, and takes it back with an undo', async () => {
    const phone = renderPhone(<WritePhone />, room);
    lay('Inga beslut i korridoren');
    await beat();
    const before = phone.handedIn()[box(1)] as WriteBody;
    press('Ändra: Inga beslut i korridoren');
    expect(field()).toHaveValue('Inga beslut i korridoren');
    type('Beslut skrivs ner');
    press('Spara ändringen');
    await beat();
    expect(phone.handedIn()[box(1)]).toEqual({
      notes: [{ key: before.notes[0]?.key, text: 'Beslut skrivs ner' }],
      pass: false,
    });
    press('Ta bort: Beslut skrivs ner');
    await beat();
    expect(phone.handedIn()[box(1)]).toBeNull();
  });

  it('[PWRITE-3] puts a removed note back where it was', async () => {
    renderPhone(<WritePhone />, room);
    lay('ett');
    lay('två');
    press('Ta bort: ett');
    press('Ångra');
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      expect.stringContaining('ett'),
      expect.stringContaining('två'),
    ]);
  });

  it('[PWRITE-4] stops at the number of notes, and says what to do instead', () => {
    renderPhone(<WritePhone />, room);
    for (const text of ['ett', 'två', 'tre']) lay(text);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText(/Du har lagt alla 3/)).toBeInTheDocument();
    press('Ändra: två');
    expect(field()).toHaveValue('två');
  });

  it('[PWRITE-5] refuses a note of nothing but spaces and invisible signs', () => {
    renderPhone(<WritePhone />, room);
    lay(' \u200b ');
    expect(screen.queryByRole('listitem')).toBeNull();
  });

  it('[PWRITE-6] lets one pass, in the same envelope as a note, and change one’s mind', async () => {
    const phone = renderPhone(<WritePhone />, room);
    press('Jag står över den här frågan');
    await beat();
    expect(phone.handedIn()[box(1)]).toEqual({ notes: [], pass: true });
    press('Skriv ändå');
    await beat();
    expect(phone.handedIn()[box(1)]).toBeNull();
  });

  it('[PWRITE-7] follows to the next question, and lets one go back and change until the reveal', async () => {
    const phone = renderPhone(<WritePhone />, room);
    lay('till den första');
    goTo(0, 1);
    await phone.show();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(screen.queryByText('till den första')).toBeNull();
    press('Förra frågan');
    press('Ändra: till den första');
    type('ändrad');
    press('Spara ändringen');
    await beat();
    expect(texts(phone.handedIn()[box(1)])).toEqual(['ändrad']);
    expect(Object.keys(phone.handedIn())).toEqual([box(1), box(2)]);
  });

  it('[PWRITE-8] keeps an unfinished text under the question it was begun on', async () => {
    const phone = renderPhone(<WritePhone />, room);
    const first = screen.getByRole('heading', { level: 1 }).textContent;
    type('halvskriven');
    goTo(0, 1);
    await phone.show();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(first ?? '');
    press('Till nästa fråga');
    expect(screen.getByRole('heading', { level: 1 })).not.toHaveTextContent(first ?? '');
    expect(field()).toHaveValue('');
    press('Förra frågan');
    expect(field()).toHaveValue('halvskriven');
  });

  it('[PWRITE-9] warns on every phone when they are fewer than four', () => {
    room = new Rehearsal({ people: 3 }).goTo('write');
    renderPhone(<WritePhone />, room);
    expect(screen.getByText(/färre än fyra/)).toBeInTheDocument();
  });

  it('[PWRITE-10] keeps what is written through a break and a reload', async () => {
    const phone = renderPhone(<WritePhone />, room, { status: 'reconnecting' });
    await during(() => vi.advanceTimersByTimeAsync(2000));
    expect(screen.getByText('Inget nät just nu.')).toBeInTheDocument();
    lay('skriven utan nät');
    type('halvskriven');
    expect(screen.getByText('Väntar på nät')).toBeInTheDocument();
    phone.unmount();
    renderPhone(<WritePhone />, room);
    expect(screen.getByText('skriven utan nät')).toBeInTheDocument();
    expect(field()).toHaveValue('halvskriven');
  });
});

describe('reading on the phone', () => {
  const written = ['Möten i tid', 'Säg hej', 'Fråga först', 'Tyst förmiddag', 'Skriv ner beslut'];

  function reveal() {
    written.forEach((text, seat) => {
      room.hand(seat, 'q1', notesBody(seat, 'q1', [text]), `envelope-of-${seat}`);
    });
    room.step('write', { type: 'reveal', opened: 0 });
  }
  const shown = () => screen.getAllByRole('listitem').map((item) => item.textContent);

  it('[PWRITE-11] shows the notes in an order of its own that stays, and none of them as one’s own', async () => {
    const phone = renderPhone(<WritePhone />, room);
    lay('Möten i tid');
    await beat();
    reveal();
    await phone.show();
    const order = shown();
    expect([...order].sort()).toEqual([...written].sort());
    expect(screen.queryByText(/Dina lappar/)).toBeNull();
    phone.unmount();
    renderPhone(<WritePhone />, room);
    expect(shown()).toEqual(order);
  });

  it('[PWRITE-12] keeps a note that came too late, and one that was never laid, to itself', async () => {
    const phone = renderPhone(<WritePhone />, room, { status: 'reconnecting' });
    lay('kom för sent');
    type('halvskriven');
    reveal();
    await phone.show({ status: 'live' });
    const late = within(screen.getByText('De här hann inte med.').closest('section') as HTMLElement);
    expect(late.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      expect.stringContaining('kom för sent'),
      expect.stringContaining('halvskriven'),
    ]);
    fireEvent.click(late.getAllByRole('button', { name: 'Släng den' })[0] as HTMLElement);
    expect(screen.getByText('Den hann inte med.')).toBeInTheDocument();
  });

  it('[PWRITE-13] offers a late note to the next question, where questions are written one by one', async () => {
    const [welcome, , write] = room.state.agenda;
    if (!welcome || !write) throw new Error('the agenda is too short');
    const config: WriteConfig = { ...(write.config as WriteConfig), collect: 'each' };
    const agenda = [welcome, { ...write, config }];
    room = new Rehearsal({ agenda }).goTo('write');
    const phone = renderPhone(<WritePhone />, room, { status: 'reconnecting' });
    lay('kom för sent');
    room.step('write', { type: 'reveal', opened: 0 }).step('write', { type: 'goToQuestion', from: 0, to: 1 });
    await phone.show({ status: 'live' });
    press('Lägg den här i stället');
    await beat();
    expect(texts(phone.handedIn()[box(2)])).toEqual(['kom för sent']);
    expect(screen.queryByText(/hann inte med/, { ignore: '[aria-live]' })).toBeNull();
  });

  it('[PWRITE-14] says how many notes were taken off the wall', async () => {
    reveal();
    const note = Object.values(room.state.record.notes)[0];
    if (note) room.must({ type: 'hideNote', note: note.id, hidden: true });
    renderPhone(<WritePhone />, room);
    expect(screen.getByText('1 lapp är dold')).toBeInTheDocument();
    expect(shown()).toHaveLength(written.length - 1);
  });
});
