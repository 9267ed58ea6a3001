import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { knownWorkshopOf } from '#client/desk/workshop-list.ts';
import { sha256 } from '#shared/kernel/sha256.ts';
import { Rehearsal } from '#shared/testing/rehearsal.ts';
import { renderDesk, settled } from '#test/support/render-desk.tsx';

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no server')));
});
afterEach(() => vi.unstubAllGlobals());
// The desk fetches its steps ahead; the last of them may still be on their way.
afterAll(() => vi.dynamicImportSettled());

const anna = { id: 'anna', role: 'facilitator', label: 'Anna', hash: sha256('anna') } as const;
const dialog = () => within(screen.getByRole('dialog'));
const press = (name: string | RegExp) => settled(() => fireEvent.click(dialog().getByRole('button', { name })));
const inMenu = async (name: string) => {
  await settled(() => fireEvent.click(screen.getByRole('menuitem', { name, hidden: true })));
};
const desk = (room: Rehearsal, state: { readonly key: string } = { key: 'k1' }) => renderDesk(room, { state });

describe('who leads', () => {
  it('[DACC-2] invites with a key that stays in this browser: only its hash is told', async () => {
    const { sent } = await desk(new Rehearsal().goTo('welcome'));
    await inMenu('Vem leder');
    fireEvent.change(dialog().getByRole('textbox'), { target: { value: 'Anna' } });
    await press('Gör en länk');
    expect(sent).toMatchObject([{ type: 'addKey', role: 'facilitator', label: 'Anna' }]);
    const [made] = Object.values(knownWorkshopOf('room')?.invited ?? {});
    expect(sent).toMatchObject([{ hash: sha256(made ?? '') }]);
    expect(JSON.stringify(sent)).not.toContain(made);
    expect(dialog().getByRole('heading', { name: 'Länk för Anna' })).toBeInTheDocument();
  });

  it('[DACC-3] revokes another after a question, and never the last', async () => {
    const { sent } = await desk(new Rehearsal().goTo('welcome').must({ type: 'addKey', ...anna }));
    await inMenu('Vem leder');
    await press('Dra tillbaka länken för Anna');
    const asked = within(screen.getByRole('alertdialog'));
    await settled(() => fireEvent.click(asked.getByRole('button', { name: 'Dra tillbaka' })));
    expect(sent).toEqual([{ type: 'revokeKey', id: 'anna' }]);
    await press('Sluta leda');
    expect(sent).toHaveLength(1);
  });

  it('[DACC-4] hands over with a key that takes the place of its own, and can take it back', async () => {
    const { sent } = await desk(new Rehearsal().goTo('welcome'));
    await inMenu('Vem leder');
    await press('Gör en länk och lämna över');
    expect(sent).toMatchObject([{ type: 'addKey', replaces: 'k1' }]);
    await press('Ångra');
    expect(sent[1]).toMatchObject({ type: 'revokeKey' });
  });
});

describe('the recovery phrase', () => {
  it('[DACC-5] is shown this once, and gone when the dialog is closed', async () => {
    vi.stubGlobal('fetch', (path: string) =>
      path.endsWith('/phrase')
        ? Promise.resolve(new Response(JSON.stringify({ phrase: 'björk sten vind sol mossa tjärn' })))
        : Promise.reject(new TypeError('no server')),
    );
    await desk(new Rehearsal().goTo('welcome'));
    await inMenu('Återställningsfras');
    await press('Visa en fras');
    await waitFor(() => expect(screen.getByText('mossa')).toBeInTheDocument());
    await press('Jag har skrivit ner den');
    expect(screen.queryByText('mossa')).toBeNull();
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('mossa');
  });
});

describe('an early end', () => {
  it('[DACC-6] is offered where no date is decided, and says that the date is provisional', async () => {
    const room = new Rehearsal().goTo('welcome');
    const { sent } = await desk(room);
    await inMenu('Avsluta workshopen …');
    const asked = within(screen.getByRole('alertdialog'));
    expect(asked.getByText(/preliminär/)).toBeInTheDocument();
    await settled(() => fireEvent.click(asked.getByRole('button', { name: 'Avsluta i förtid' })));
    expect(sent).toEqual([{ type: 'endWorkshop', early: true }]);
    expect(room.state.ended).toMatchObject({ early: true });
  });
});
