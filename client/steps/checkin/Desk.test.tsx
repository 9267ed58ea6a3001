import { fireEvent, screen } from '@testing-library/react';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Rehearsal } from '#shared/testing/rehearsal.ts';
import { keyFor } from '#shared/testing/seeded-random.ts';
import { renderDesk, settled } from '#test/support/render-desk.tsx';

const press = (name: string | RegExp) => settled(() => fireEvent.click(screen.getByRole('button', { name })));

function asking(people: number, level?: number): Rehearsal {
  const room = new Rehearsal({ people }).goTo('welcome').goTo('checkin');
  for (let person = 0; level !== undefined && person < people; person++)
    room.hand(person, 'checkin', { level }, keyFor(`${person}`));
  return room;
}

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

// The desk fetches all its steps ahead; none may still be on its way when the page is taken down.
afterAll(() => vi.dynamicImportSettled());

describe('the check-in on the desk', () => {
  it.each([
    [5, /^Många av oss känner oss fria/, 'Gå gärna vidare som planerat.'],
    [3, /^Det skiljer sig åt/, /Varsamt läge passar bra, men behövs inte/],
    [1, /^Några av oss är försiktiga/, 'Slå gärna på varsamt läge.'],
  ])(
    '[DCHECK-1] of answers at level %i shows the sentence of all and advice, and turns nothing on',
    async (level, sentence, advice) => {
      const room = asking(6, level);
      await renderDesk(room);
      await press('Visa meningen');
      expect(screen.getByText(sentence)).toBeInTheDocument();
      expect(screen.getByText(advice)).toBeInTheDocument();
      expect(screen.getByRole('switch', { name: 'Led varsamt i dag' })).not.toBeChecked();
      expect(room.state.careful).toBe(false);
    },
  );

  it('[DCHECK-2] has careful mode in the same place before and after, and a chip that says so on every step', async () => {
    const room = asking(6, 5);
    await renderDesk(room);
    await settled(() => fireEvent.click(screen.getByRole('switch', { name: 'Led varsamt i dag' })));
    expect(room.state.careful).toBe(true);
    expect(screen.getByText('Varsamt läge är på')).toBeInTheDocument();
    await press('Visa meningen');
    expect(screen.getByRole('switch', { name: 'Led varsamt i dag' })).toBeChecked();
    await press('Till skrivandet');
    expect(screen.getByText('Varsamt läge är på')).toBeInTheDocument();
    expect(screen.getByText(/^Varsamt läge: finns chefen i rummet/)).toBeInTheDocument();
  });

  it('[DCHECK-3] says that the sentence is gone, and asks for careful mode where one does not know', async () => {
    const room = asking(6, 5).step('checkin', { type: 'showCheckin' });
    room.told = null;
    await renderDesk(room);
    expect(screen.getByText(/^Meningen visades en gång och sparades aldrig/)).toBeInTheDocument();
    expect(screen.getByText('Slå gärna på varsamt läge när ni inte vet.')).toBeInTheDocument();
    expect(screen.queryByText('Meningen visas för alla nu', { exact: false })).toBeNull();
  });

  it('[DCHECK-4] asks nobody with four, and can once five are here', async () => {
    const room = asking(4);
    const { show } = await renderDesk(room);
    expect(room.state.careful).toBe(true);
    expect(screen.getByRole('button', { name: 'Ställ frågan nu' })).toHaveAttribute('aria-disabled', 'true');
    room.people = 5;
    show();
    await press('Ställ frågan nu');
    expect(screen.getByRole('button', { name: 'Visa meningen' })).toBeInTheDocument();
  });
});
