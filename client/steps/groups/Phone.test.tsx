import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BEAT_MS } from '#shared/protocol/envelope.ts';
import { handleOf } from '#shared/record/note-handle.ts';
import type { GroupNotesBody, LotBody } from '#shared/steps/groups/types.ts';
import { noteId, questionId, stepId } from '#shared/testing/ids.ts';
import { workshopAt } from '#shared/testing/play-through.ts';
import type { Rehearsal } from '#shared/testing/rehearsal.ts';
import { keyFor } from '#shared/testing/seeded-random.ts';
import { during, fetched, renderPhone } from '#test/support/render-phone.tsx';
import { GroupsPhone } from './Phone.tsx';

const beat = () => during(() => vi.advanceTimersByTimeAsync(BEAT_MS));
const write = () => fireEvent.click(screen.getByRole('button', { name: 'Vi skriver på min telefon' }));
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});

afterEach(() => vi.useRealTimers());

/** A room of so many whose phones have handed in lots, all but this one. */
function lotsOfOthers(room: Rehearsal, from: number, to: number, round = 1): Rehearsal {
  for (let person = from; person < to; person++) {
    const earlier = round > 1 ? [keyFor(`lot ${person} ${round - 1}`)] : [];
    room.hand(
      person,
      'deal',
      { lot: keyFor(`lot ${person} ${round}`), base: null, earlier },
      keyFor(`e ${person} ${round}`),
    );
  }
  return room;
}

/** Takes the phone's lot from its last envelope into the room's box, as its seat 0. */
function handOver(room: Rehearsal, handed: Record<string, unknown>, round = 1): LotBody {
  const body = handed[`s10/deal/${round}`] as LotBody;
  room.hand(0, 'deal', body, keyFor(`e 0 ${round}`));
  return body;
}

async function dealt(room = workshopAt('groups', { people: 8 })) {
  lotsOfOthers(room, 1, 8);
  const phone = renderPhone(<GroupsPhone />, room);
  await beat();
  const lot = handOver(room, phone.handedIn());
  room.step('groups', { type: 'deal', round: 1 });
  await phone.show();
  return { room, phone, lot };
}

describe('mixed groups on the phone', () => {
  it('[PGROUPS-1] hands in a lot without the person doing anything, and keeps it the same', async () => {
    const room = workshopAt('groups', { people: 8 });
    const phone = renderPhone(<GroupsPhone />, room);
    expect(screen.getByText(/Alla lottas samtidigt/)).toBeInTheDocument();
    expect(screen.queryByText('Var jobbar du mest?')).toBeNull();
    await beat();
    const body = phone.handedIn()['s10/deal/1'] as LotBody;
    expect(body).toEqual({ lot: expect.stringMatching(/^[\w-]{21}$/), base: null, earlier: [] });
    phone.unmount();
    const again = renderPhone(<GroupsPhone />, room);
    await beat();
    expect(again.handedIn()['s10/deal/1']).toEqual(body);
  });

  it('[PGROUPS-2] asks for the base only where there are several, and lets it unsaid', async () => {
    const room = workshopAt('groups', { people: 8, setup: { bases: ['Dag', 'Natt'] } });
    const phone = renderPhone(<GroupsPhone />, room);
    const answer = async (name: string) => {
      fireEvent.click(screen.getByRole('radio', { name }));
      await beat();
      return (phone.handedIn()['s10/deal/1'] as LotBody).base;
    };
    expect(await answer('Natt')).toBe(1);
    expect(await answer('Vill inte säga')).toBeNull();
    expect(await answer('Dag')).toBe(0);
  });

  it('[PGROUPS-3] shows its own group by its own lot, also after a reload and in a second tab', async () => {
    const { room, phone } = await dealt();
    const own = heading();
    expect(own).toMatch(/^(Gul sol|Blå våg)$/);
    expect(screen.getByText('Din grupp')).toBeInTheDocument();
    const second = renderPhone(<GroupsPhone />, room);
    expect(screen.getAllByRole('heading', { level: 1 }).map((each) => each.textContent)).toEqual([own, own]);
    second.unmount();
    phone.unmount();
    renderPhone(<GroupsPhone />, room);
    expect(heading()).toBe(own);
  });

  it('[PGROUPS-3] shows no group to a phone that made no lot', async () => {
    const { room, phone } = await dealt();
    phone.unmount();
    localStorage.clear();
    renderPhone(<GroupsPhone />, room, { id: 'another' });
    expect(heading()).toBe('Grupperna är lottade');
  });

  it('[PGROUPS-4] keeps handing in for the next box, with the lot of the deal among the earlier ones', async () => {
    const { room, phone, lot } = await dealt();
    await beat();
    const next = phone.handedIn()['s10/deal/2'] as LotBody;
    expect(next.lot).not.toBe(lot.lot);
    expect(next.earlier).toEqual([lot.lot]);
    lotsOfOthers(room, 1, 8, 2);
    handOver(room, phone.handedIn(), 2);
    expect(room.refusal<'groups'>({ type: 'placeLate', round: 2 })).toBe('groups.nobodyNew');
    room.step('groups', { type: 'deal', round: 2 });
    await phone.show();
    expect(heading()).toMatch(/^(Gul sol|Blå våg)$/);
  });

  it('[PGROUPS-5] writes for the group when its people say so, with the group’s number', async () => {
    const { room, phone, lot } = await dealt();
    write();
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Nattpasset saknas.' } });
    fireEvent.click(screen.getByRole('button', { name: /Lägg lappen/ }));
    await beat();
    const group = room.state.record.deals.s10?.findIndex((lots) => lots.includes(lot.lot));
    expect(phone.handedIn()['s10/work/1']).toMatchObject({ group, notes: [{ text: 'Nattpasset saknas.' }] });
  });

  it('[PGROUPS-6] takes what was written along when all are dealt anew, and asks anew who writes', async () => {
    const { room, phone } = await dealt();
    write();
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Nattpasset saknas.' } });
    fireEvent.click(screen.getByRole('button', { name: /Lägg lappen/ }));
    await beat();
    lotsOfOthers(room, 1, 8, 2);
    const { lot } = handOver(room, phone.handedIn(), 2);
    room.step('groups', { type: 'deal', round: 2 });
    await phone.show();
    expect(screen.getByRole('button', { name: 'Vi skriver på min telefon' })).toBeInTheDocument();
    await beat();
    const group = room.state.record.deals.s10?.findIndex((lots) => lots.includes(lot));
    expect(phone.handedIn()['s10/work/1'] as GroupNotesBody).toMatchObject({
      group,
      notes: [{ text: 'Nattpasset saknas.' }],
    });
  });

  it('[PGROUPS-7] hides what its owner has written while the group writes', async () => {
    const { phone } = await dealt();
    write();
    expect(screen.getByText(/Det du själv har skrivit syns inte här/)).toBeInTheDocument();
    expect(phone.container.textContent).not.toContain('Dina lappar');
  });

  it('[PGROUPS-7] does not show a held note of its owner at the group’s table, but does before and after', async () => {
    const key = keyFor('held');
    localStorage.setItem('samsyn.drafts.room', JSON.stringify({ held: [{ key, text: 'Kalle är lat.' }] }));
    const before = workshopAt('groups', { people: 8 });
    const { record } = before.state;
    const text = 'Kalle är lat.';
    const note = { id: noteId('h1'), question: questionId('q1'), handle: handleOf(key), text, status: 'held' } as const;
    before.state = { ...before.state, record: { ...record, held: { h1: note } } };
    const { room, phone } = await dealt(before);
    expect(phone.container.textContent).not.toContain('Kalle');
    room.step('groups', { type: 'openWork' });
    await phone.show();
    await fetched();
    expect(phone.container.textContent).toContain('Kalle');
  });

  it('[PGROUPS-8] forgets its lots when the workshop is over', async () => {
    const { room, phone, lot } = await dealt();
    expect(JSON.stringify({ ...localStorage })).toContain(lot.lot);
    room.must({ type: 'setFollowUp', date: '2027-06-11' }).must({ type: 'endWorkshop' });
    const view = room.view('participant');
    // What stands on the page is another matter: only the memory is looked at here.
    await phone.show({ view: { ...view, step: room.view('participant').step } });
    expect(JSON.stringify({ ...localStorage })).not.toContain(lot.lot);
  });

  it('[PGROUPS-9] drafts both halves on the group’s theme', async () => {
    const room = workshopAt('draft', { people: 6 });
    room.must({ type: 'goToStep', from: room.state.current, to: stepId('s11'), confirmed: true });
    lotsOfOthers(room, 1, 6);
    const phone = renderPhone(<GroupsPhone />, room);
    await beat();
    room.hand(0, 'deal', phone.handedIn()['s11/deal/1'], keyFor('mine'));
    room.step('groups', { type: 'deal', round: 1 });
    await phone.show();
    write();
    fireEvent.change(screen.getByLabelText('Princip'), { target: { value: 'Vi hälsar på alla.' } });
    fireEvent.change(screen.getByLabelText('Gräns'), { target: { value: 'Vi suckar inte. ' } });
    await beat();
    expect(phone.handedIn()['s11/work/1']).toMatchObject({
      proposals: [
        { form: 'principle', text: 'Vi hälsar på alla.' },
        { form: 'boundary', text: 'Vi suckar inte.' },
      ],
    });
    fireEvent.change(screen.getByLabelText('Gräns'), { target: { value: '' } });
    fireEvent.change(screen.getByLabelText('Princip'), { target: { value: '' } });
    await beat();
    expect(phone.handedIn()['s11/work/1']).toBeNull();
  });
});
