import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rememberWorkshop } from '#client/desk/workshop-list.ts';
import { at } from '#shared/testing/ids.ts';
import { endedWorkshop, notesBody, workshopAt } from '#shared/testing/play-through.ts';
import { Rehearsal } from '#shared/testing/rehearsal.ts';
import { keyFor } from '#shared/testing/seeded-random.ts';
import type { Live } from '#shared/workshop/project.ts';
import { renderDesk, settled } from '#test/support/render-desk.tsx';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  // No server to ask for its addresses: the page's own stands.
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no server')));
});

afterEach(() => vi.unstubAllGlobals());

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => settled(() => fireEvent.click(button(name)));
const inDialog = () => within(screen.getByRole('alertdialog'));
const answer = (name: string) => settled(() => fireEvent.click(inDialog().getByRole('button', { name })));

describe('the desk around the steps', () => {
  it('[DESK-1] begins the workshop, and keeps how it stands for the list on the home page', async () => {
    const room = new Rehearsal();
    const { sent } = await renderDesk(room);
    expect(screen.getByText(/Börjar ni nu är ni klara cirka/)).toBeInTheDocument();
    await press('Börja');
    expect(sent).toEqual([{ type: 'goToStep', from: null, to: at.welcome, confirmed: false }]);
    const [known] = JSON.parse(localStorage.getItem('samsyn.workshops') ?? '[]');
    expect(known).toMatchObject({ room: 'room', team: 'Kundtjänst', status: 'running', step: 'Välkomst och ramar' });
  });

  it('[DESK-2] sets what it wants by name: lock, screen, clock', async () => {
    const room = new Rehearsal().goTo('welcome');
    const { totalMs } = room.state.clock;
    const { sent } = await renderDesk(room);
    for (const name of ['Lås rummet', 'Lås upp', 'Släck storbilden', 'Tänd storbilden', 'Pausa', 'Fortsätt'])
      await press(name);
    await press('Lägg på 1 minut');
    expect(sent).toEqual([
      { type: 'lockRoom', locked: true },
      { type: 'lockRoom', locked: false },
      { type: 'blankScreen', blanked: true },
      { type: 'blankScreen', blanked: false },
      { type: 'pauseClock' },
      { type: 'resumeClock' },
      { type: 'extendClock', fromMs: totalMs, toMs: totalMs + 60_000 },
    ]);
  });

  it('[DESK-3] warns plainly when too few are there to write, and goes on only when told to', async () => {
    const room = new Rehearsal({ people: 3 }).goTo('checkin');
    await renderDesk(room);
    await press('Till skrivandet');
    expect(screen.getByRole('alertdialog')).toHaveTextContent(/Bara 3 är med/);
    await answer('Vänta');
    expect(room.state.current).toBe(at.checkin);
    await press('Till skrivandet');
    await answer('Fortsätt ändå');
    expect(room.state.current).toBe(at.write);
  });

  it('[DESK-4] asks before it leaves envelopes unopened, and leaves them sealed', async () => {
    const room = new Rehearsal().goTo('welcome').goTo('write');
    room.hand(0, 'q1', notesBody(0, 'q1', ['Att vi hjälps åt']), keyFor('a'));
    await renderDesk(room);
    const agenda = within(screen.getByRole('navigation', { name: 'Agenda' }));
    await settled(() => fireEvent.click(agenda.getByRole('button', { name: /Välkomst/ })));
    await answer('Stanna kvar');
    expect(room.state.current).toBe(at.write);
    await settled(() => fireEvent.click(agenda.getByRole('button', { name: /Välkomst/ })));
    await answer('Lämna steget ändå');
    expect(room.state.current).toBe(at.welcome);
    expect(room.wall()).toEqual([]);
  });

  it('[DESK-5] asks before it opens while many are still writing', async () => {
    const room = new Rehearsal({ people: 9 }).goTo('welcome').goTo('write');
    for (const from of [0, 1, 2]) room.step('write', { type: 'goToQuestion', from, to: from + 1 });
    room.hand(0, 'q1', notesBody(0, 'q1', ['Att vi hjälps åt']), keyFor('a'));
    await renderDesk(room);
    expect(screen.getByText('Få')).toBeInTheDocument();
    await press('Visa lapparna');
    await answer('Vänta');
    expect(room.wall()).toEqual([]);
    await press('Visa lapparna');
    await answer('Öppna nu');
    expect(room.wall()).toEqual(['Att vi hjälps åt']);
    expect(screen.getByRole('heading', { name: 'Visa och läs' })).toBeInTheDocument();
  });

  it('[DESK-6] says how far the group has come in words, never in numbers of people', async () => {
    const room = new Rehearsal({ people: 9 }).goTo('welcome').goTo('write');
    for (let seat = 0; seat < 7; seat++) room.hand(seat, 'q1', { notes: [], pass: true }, keyFor(`${seat}`));
    await renderDesk(room);
    const now = screen.getByRole('region', { name: 'Steget som pågår' });
    expect(now).toHaveTextContent('De flesta har lagt minst en lapp');
    expect(now).not.toHaveTextContent(/[79] (av|har)/);
  });

  it('[DESK-16] keeps the focus in the step when the pressed button gives way to another', async () => {
    const room = new Rehearsal({ people: 9 }).goTo('welcome').goTo('write');
    for (const from of [0, 1]) room.step('write', { type: 'goToQuestion', from, to: from + 1 });
    await renderDesk(room);
    button('Nästa fråga').focus();
    await press('Nästa fråga');
    expect(screen.queryByRole('button', { name: 'Nästa fråga' })).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Tyst skrivande' })).toHaveFocus();
  });

  it('[DESK-17] has the questions and what comes next beside the step, in reach without scrolling', async () => {
    await renderDesk(new Rehearsal().goTo('welcome').goTo('write'));
    const now = screen.getByRole('region', { name: 'Steget som pågår' });
    const next = screen.getByRole('region', { name: 'Härnäst' });
    expect(next).toHaveTextContent('Blandade grupper: förstå');
    const column = now.parentElement;
    expect(column).not.toContainElement(next);
    expect(column).not.toContainElement(screen.getByRole('heading', { name: 'Frågorna' }));
  });

  it('[DESK-18] takes a double click, or a key held down, as one press', async () => {
    const room = new Rehearsal({ people: 9 }).goTo('welcome').goTo('write');
    const { sent } = await renderDesk(room);
    await settled(() => fireEvent.click(button('Nästa fråga'), { detail: 1 }));
    await settled(() => fireEvent.click(button('Nästa fråga'), { detail: 2 }));
    expect(sent).toHaveLength(1);
    expect(fireEvent.keyDown(button('Nästa fråga'), { key: 'Enter', repeat: true })).toBe(false);
    expect(fireEvent.keyDown(button('Nästa fråga'), { key: 'Enter' })).toBe(true);
  });

  it('[DESK-19] puts the focus on the heading of the lobby, and of the page after the workshop', async () => {
    const { unmount } = await renderDesk(new Rehearsal());
    expect(screen.getByRole('heading', { name: 'Rummet är öppet' })).toHaveFocus();
    unmount();
    await renderDesk(endedWorkshop());
    expect(screen.getByRole('heading', { name: /^Klart/ })).toHaveFocus();
  });

  it('[DESK-7] says the script of the phase in the desk’s language, whatever language the workshop has', async () => {
    await renderDesk(new Rehearsal({ language: 'en' }).goTo('welcome').goTo('write'));
    expect(screen.getByText(/En tanke per lapp/).closest('[lang=en]')).toBe(null);
    expect(screen.getByRole('heading', { name: 'Säg så här' })).toBeInTheDocument();
  });

  it('[DESK-8] takes a note off the wall with a way back, and lists it for the desk alone', async () => {
    const room = new Rehearsal().goTo('welcome').goTo('write');
    room.hand(0, 'q1', notesBody(0, 'q1', ['En lapp om en person']), keyFor('a'));
    room.step('write', { type: 'reveal', opened: 0 });
    await renderDesk(room);
    await press('Lägg åt sidan: En lapp om en person');
    expect(room.wall()).toEqual([]);
    const aside = screen.getByRole('region', { name: /Lagda åt sidan/ });
    await settled(() => fireEvent.click(within(aside).getByRole('button', { name: /Lägg tillbaka/ })));
    expect(room.wall()).toEqual(['En lapp om en person']);
  });

  it('[DESK-9] waits for phones after a restart, and opens anyway by asking for the same again', async () => {
    const room = new Rehearsal().goTo('welcome').goTo('write');
    const calm = room.live.bind(room);
    room.live = (): Live => ({ ...calm(), gathering: 'afterRestart' });
    const { sent } = await renderDesk(room, { answer: () => ({ ok: true }) });
    expect(screen.getByText(/Väntar in mobilerna efter omstart/)).toBeInTheDocument();
    await press('Öppna ändå');
    expect(sent).toEqual([{ type: 'reveal', opened: 0 }]);
  });

  it('[DESK-10] shows that its own connection is lost, and that nothing is lost with it', async () => {
    await renderDesk(new Rehearsal().goTo('welcome'), { status: 'reconnecting' });
    expect(screen.getByText('Ingen kontakt med servern')).toBeInTheDocument();
    expect(screen.getByText(/är sparat/)).toBeInTheDocument();
  });

  it('[DESK-11] lets a refusal be read as a sentence', async () => {
    const answerAll = () => ({ ok: false, rejection: { code: 'clock.changed' } }) as const;
    await renderDesk(new Rehearsal().goTo('welcome'), { answer: answerAll });
    await press('Lägg på 1 minut');
    expect(await screen.findByText(/Tiden hade redan ändrats/)).toBeInTheDocument();
  });

  it('[DESK-12] ends only after a question, and then gives the agreement', async () => {
    const room = workshopAt('close');
    await renderDesk(room);
    await press('Visa orden');
    const early = screen.queryByRole('alertdialog');
    if (early) await answer('Öppna nu');
    await press('Avsluta workshopen');
    await answer('Inte än');
    expect(room.state.ended).toBeNull();
    await press('Avsluta workshopen');
    await answer('Avsluta');
    expect(room.state.ended).not.toBeNull();
    expect(screen.getByRole('heading', { name: /Klart\. Tre spelregler att prova/ })).toBeInTheDocument();
    const page = screen.getByRole('link', { name: /skriv ut den som affisch/ });
    expect(page).toHaveAttribute('href', '/a/room#the-key-that-opens-the-agreement');
  });
});

describe('after the end', () => {
  it('[DESK-13] downloads the agreement with the key in a header, never in the address', async () => {
    const fetched = vi.fn(() => Promise.resolve(new Response('# Så vill vi ha det')));
    vi.stubGlobal('fetch', fetched);
    const saved = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:here');
    await renderDesk(endedWorkshop());
    await press(/Markdown/);
    await screen.findByText('Filen är nedladdad.');
    expect(fetched).toHaveBeenCalledWith('/api/rooms/room/agreement.md', { headers: { authorization: 'Bearer key' } });
    expect(saved).toHaveBeenCalledOnce();
  });

  it('[DESK-14] can still change the date', async () => {
    const room = endedWorkshop();
    const { sent } = await renderDesk(room);
    fireEvent.click(screen.getByRole('radio', { name: /Välj dag/ }));
    fireEvent.change(screen.getByLabelText('Dag för uppföljningen'), { target: { value: '2027-09-03' } });
    await press('Spara datumet');
    expect(sent).toEqual([{ type: 'setFollowUp', date: '2027-09-03' }]);
    expect(room.state.record.followUp.date).toBe('2027-09-03');
  });

  it('[DESK-15] deletes for everybody once the team’s name is typed, and forgets the link', async () => {
    const fetched = vi.fn(() => Promise.resolve(new Response(null, { status: 204 })));
    vi.stubGlobal('fetch', fetched);
    rememberWorkshop('room', { key: 'key', team: 'Kundtjänst' });
    await renderDesk(endedWorkshop());
    fireEvent.click(screen.getAllByText('Radera workshopen …').at(-1) ?? document.body);
    const field = inDialog().getByLabelText(/Skriv ”Kundtjänst”/);
    fireEvent.change(field, { target: { value: 'något annat' } });
    fireEvent.submit(field);
    expect(inDialog().getByText(/precis som det står/)).toBeInTheDocument();
    expect(fetched).not.toHaveBeenCalled();
    fireEvent.change(field, { target: { value: 'kundtjänst' } });
    fireEvent.submit(field);
    await waitFor(() => expect(localStorage.getItem('samsyn.workshops')).toBe('[]'));
    expect(fetched).toHaveBeenCalledWith('/api/rooms/room', {
      method: 'DELETE',
      headers: { authorization: 'Bearer key' },
    });
  });
});
