import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildAgenda } from '#shared/content/agenda.ts';
import { Rehearsal } from '#shared/testing/rehearsal.ts';
import { agendaMinutes } from '#shared/workshop/agenda-schema.ts';
import { renderDesk, type Sent, settled } from '#test/support/render-desk.tsx';

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.useRealTimers();
});

/** The eight steps that every version of the standard workshop has. */
const agenda = buildAgenda('standard', 60, 'sv').filter((step) => /^s[1-8]$/.test(step.id));
const press = (name: string | RegExp) => settled(() => fireEvent.click(screen.getByRole('button', { name })));
const opened = async (room: Rehearsal) => {
  const desk = await renderDesk(room);
  await press('Ändra agendan');
  await screen.findByRole('dialog', { name: 'Ändra agendan' });
  return desk;
};
const dialog = () => within(screen.getByRole('dialog', { name: 'Ändra agendan' }));
const agendasIn = (sent: readonly Sent[]) =>
  sent.flatMap((command) => (command.type === 'setAgenda' ? [command.agenda.map((step) => step.id).join(' ')] : []));

describe('the agenda while the workshop runs', () => {
  it('[DESK-30] lets what is to come be removed, moved and saved as a whole, naming what it started from', async () => {
    const room = new Rehearsal({ agenda }).goTo('welcome').goTo('write');
    const { sent } = await opened(room);
    expect(dialog().getAllByText('Har börjat')).toHaveLength(2);
    expect(dialog().queryByRole('button', { name: 'Dra för att flytta Tyst skrivande' })).toBe(null);
    await press('Prickar');
    await press('Ta bort steget');
    await press('Flytta ner Samla i teman');
    await press('Spara ändringarna');
    expect(agendasIn(sent)).toEqual(['s1 s2 s5 s3 s6 s7 s8']);
    expect(sent.at(-1)).toMatchObject({ type: 'setAgenda', from: 0 });
    expect(screen.queryByRole('dialog')).toBe(null);
  });

  it('[DESK-31] says why an order breaks the method, and forbids nothing', async () => {
    const { sent } = await opened(new Rehearsal({ agenda }).goTo('welcome').goTo('write'));
    await press('Samla i teman');
    await press('Ta bort steget');
    expect(dialog().getByText(/inga teman att lägga prickar på/)).toBeInTheDocument();
    await press('Spara ändringarna');
    expect(agendasIn(sent)).toEqual(['s1 s2 s4 s5 s6 s7 s8']);
  });

  it('[DESK-32] offers another round of a step that has begun, after what has begun', async () => {
    const { sent } = await opened(new Rehearsal({ agenda }).goTo('welcome').goTo('write'));
    await settled(() => fireEvent.click(dialog().getByRole('button', { name: 'Tyst skrivande' })));
    await press('En omgång till');
    await press('Spara ändringarna');
    expect(agendasIn(sent)).toEqual(['s1 s2 s20 s3 s4 s5 s6 s7 s8']);
  });

  it('[DESK-33] does not save over what somebody else changed meanwhile', async () => {
    const room = new Rehearsal({ agenda }).goTo('welcome');
    const { sent, show } = await opened(room);
    await press('Avslut');
    await press('Ta bort steget');
    const theirs = room.state.agenda.filter((step) => step.kind !== 'dots');
    room.must({ type: 'setAgenda', from: 0, agenda: theirs });
    show();
    expect(screen.getAllByText('Någon annan har ändrat agendan medan du gjorde det.').length).toBeGreaterThan(0);
    expect(screen.getByRole('button', { name: 'Spara ändringarna' })).toHaveAttribute('aria-disabled', 'true');
    await press('Börja om från hur den är nu');
    expect(dialog().queryByRole('button', { name: 'Prickar' })).toBe(null);
    expect(agendasIn(sent)).toEqual([]);
  });

  it('[DESK-34] says honestly how late it is, and shortens the longest step to come at a press', async () => {
    const room = new Rehearsal({ agenda }).goTo('welcome');
    // So many minutes are missing until the hour the room was opened for; eight later than that is four too late.
    room.now += (60 - agendaMinutes(agenda) + 8) * 60_000;
    vi.useFakeTimers({ now: room.now, toFake: ['Date'] });
    const { sent } = await renderDesk(room);
    expect(screen.getByText(/4 minuter efter plan/)).toBeInTheDocument();
    await press('Korta det med 4 minuter');
    const [command] = sent;
    expect(command?.type === 'setAgenda' && command.agenda[1]).toMatchObject({
      id: 's2',
      minutes: (agenda[1]?.minutes ?? 0) - 4,
    });
  });
});
