import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type DraftFile, draftsKey } from '#client/connection/draft-store.ts';
import { WritePhone } from '#client/steps/write/Phone.tsx';
import { BEAT_MS } from '#shared/protocol/envelope.ts';
import type { WriteBody } from '#shared/steps/write/types.ts';
import { at } from '#shared/testing/ids.ts';
import { Rehearsal } from '#shared/testing/rehearsal.ts';
import { keyFor } from '#shared/testing/seeded-random.ts';
import { during, fetched, renderPhone } from '#test/support/render-phone.tsx';
import { nameStrings } from './name-strings.ts';
import { fetchNameCare } from './use-name-nudge.tsx';

const NAMED = 'Kalle är lat';
const BOX = `${at.write}/q1/1`;
const t = nameStrings.sv;
const contact = 'skyddsombudet, 070-123 45 67';

let room: Rehearsal;

const beat = () => during(() => vi.advanceTimersByTimeAsync(BEAT_MS));
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const lay = (text: string) => {
  fireEvent.change(screen.getByRole('textbox'), { target: { value: text } });
  press('Lägg lappen');
};
const kept = () => JSON.parse(localStorage.getItem(draftsKey('room')) ?? '{}') as DraftFile;

beforeEach(async () => {
  await fetchNameCare();
  vi.useFakeTimers();
  localStorage.clear();
  room = new Rehearsal({ setup: { contact } }).goTo('write');
});

afterEach(() => vi.useRealTimers());

describe('the question before a name is laid', () => {
  it('[PHELD-1] asks gently, with what to write instead and whom to turn to, and keeps the text', async () => {
    renderPhone(<WritePhone />, room);
    lay(NAMED);
    await fetched();
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(t.nudge)).toBeInTheDocument();
    expect(dialog.getByText(t.willBeHeld)).toBeInTheDocument();
    expect(dialog.getByText(contact)).toBeInTheDocument();
    fireEvent.click(dialog.getByRole('button', { name: t.change }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('textbox')).toHaveValue(NAMED);
  });

  it('[PHELD-2] lets it go in all the same, and asks once for each text', async () => {
    const phone = renderPhone(<WritePhone />, room);
    lay(NAMED);
    await fetched();
    press(t.anyway);
    lay('Anna också');
    await fetched();
    press(t.change);
    lay('Anna också');
    expect(screen.queryByRole('dialog')).toBeNull();
    lay('Fika ihop');
    await beat();
    const { notes } = phone.handedIn()[BOX] as WriteBody;
    expect(notes.map(({ text }) => text)).toEqual([NAMED, 'Anna också', 'Fika ihop']);
  });

  it('[PHELD-3] asks about a role without a word of holding, and says so when the manager leads', async () => {
    room = new Rehearsal({ setup: { manager: 'leads' } }).goTo('write');
    renderPhone(<WritePhone />, room);
    lay('Chefen lyssnar inte');
    await fetched();
    expect(screen.queryByText(t.willComeBack)).toBeNull();
    press(t.change);
    lay(NAMED);
    await fetched();
    expect(screen.getByText(t.willComeBack)).toBeInTheDocument();
  });

  it('[PHELD-4] uses the method’s own words', async () => {
    const { messages } = (await import('#shared/content/method.json')).default;
    expect([nameStrings.sv.nudge, nameStrings.en.nudge]).toEqual([messages.name_nudge.sv, messages.name_nudge.en]);
  });
});

describe('a held note on the phone', () => {
  /** This phone has laid a note that names somebody, another phone too; both were opened. */
  async function opened() {
    const phone = renderPhone(<WritePhone />, room);
    lay(NAMED);
    await fetched();
    press(t.anyway);
    lay('Fika ihop');
    await beat();
    const other = { notes: [{ key: keyFor('other'), text: 'Miriam är sur' }], pass: false };
    room.hand(0, 'q1', phone.handedIn()[BOX], keyFor('0')).hand(1, 'q1', other, keyFor('1'));
    room.step('write', { type: 'reveal', opened: 0 });
    await phone.show();
    await fetched();
    return phone;
  }
  const ownRow = () => Object.values(room.state.record.held).find(({ text }) => text === NAMED);
  const decideOwn = (as: 'released' | 'returned' | 'aside') => {
    const note = ownRow();
    if (note) room.must({ type: 'decideHeld', note: note.id, as });
  };

  it('[PHELD-5] keeps of what was opened only what is held, and knows nobody else’s', async () => {
    await opened();
    expect(kept().held?.map(({ text }) => text)).toEqual([NAMED]);
    expect(JSON.stringify(kept().drafts)).not.toContain('Fika ihop');
    expect(screen.getByText(t.heldTitle)).toBeInTheDocument();
    expect(screen.queryByText('Miriam är sur')).toBeNull();
  });

  it('[PHELD-6] forgets it when it is shown, or when the workshop knows nothing of it', async () => {
    const phone = await opened();
    decideOwn('released');
    await phone.show();
    expect(kept().held).toEqual([]);
    expect(screen.queryByText(t.heldTitle)).toBeNull();
  });

  it('[PHELD-7] lets it be written anew where notes are collected, and forgets it then', async () => {
    const phone = await opened();
    decideOwn('returned');
    await phone.show();
    expect(screen.getByText(t.returnedTitle)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: t.reword })).toBeNull();
    room.step('write', { type: 'askAgain', item: 0, round: 2 });
    await phone.show();
    press(t.reword);
    expect(screen.getByRole('textbox')).toHaveValue(NAMED);
    lay('När uppgifter blir liggande');
    await beat();
    const { notes } = phone.handedIn()[`${at.write}/q1/2`] as WriteBody;
    expect(notes.map(({ text }) => text)).toEqual(['När uppgifter blir liggande']);
    expect(kept().held).toEqual([]);
    expect(screen.queryByText(t.returnedTitle)).toBeNull();
  });

  it('[PHELD-8] says when it was set aside, and lets it go with one press', async () => {
    const phone = await opened();
    decideOwn('aside');
    await phone.show();
    expect(screen.getByText(t.asideTitle)).toBeInTheDocument();
    press(t.understood);
    expect(screen.queryByText(t.asideTitle)).toBeNull();
    expect(kept().held).toEqual([]);
  });
});
