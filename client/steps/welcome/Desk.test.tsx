import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Rehearsal } from '#shared/testing/rehearsal.ts';
import { renderDesk, settled } from '#test/support/render-desk.tsx';

beforeEach(() => {
  localStorage.clear();
  // No server to ask for its addresses: the page's own stands.
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no server')));
});

const line = (n: number) => screen.getByLabelText(`Rad ${n}`);
const press = (name: string) => settled(() => fireEvent.click(screen.getByRole('button', { name })));

describe('what always applies, on the desk', () => {
  it('[DWELCOME-1] changes, adds and removes lines, and shows them to everybody when saved', async () => {
    const room = new Rehearsal();
    await renderDesk(room);
    fireEvent.change(line(1), { target: { value: 'Arbetstiderna är bestämda.' } });
    await press('Lägg till en rad');
    expect(line(2)).toHaveFocus();
    fireEvent.change(line(2), { target: { value: ' Budgeten också. ' } });
    await press('Lägg till en rad');
    await press('Spara raderna');
    expect(room.state.record.always).toEqual(['Arbetstiderna är bestämda.', 'Budgeten också.']);
    await press('Ta bort rad 1');
    await press('Spara raderna');
    expect(room.state.record.always).toEqual(['Budgeten också.']);
  });

  it('[DWELCOME-2] saves what was changed when the facilitator goes on without saving', async () => {
    const room = new Rehearsal();
    await renderDesk(room);
    fireEvent.change(line(1), { target: { value: 'Arbetstiderna är bestämda.' } });
    await press('Börja');
    await waitFor(() => expect(room.state.record.always).toEqual(['Arbetstiderna är bestämda.']));
  });

  it('[DWELCOME-3] shows the code sign by sign, and a QR that leads straight in', async () => {
    await renderDesk(new Rehearsal());
    expect(screen.getByText('Rumskod K 7 M Q 2 X')).toBeInTheDocument();
    expect(screen.getByRole('img', { name: /QR-kod/ })).toBeInTheDocument();
  });
});
