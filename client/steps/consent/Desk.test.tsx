import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Level } from '#shared/steps/consent/types.ts';
import { normId } from '#shared/testing/ids.ts';
import { answerBody, workshopAt } from '#shared/testing/play-through.ts';
import type { Rehearsal } from '#shared/testing/rehearsal.ts';
import { keyFor } from '#shared/testing/seeded-random.ts';
import { renderDesk, settled } from '#test/support/render-desk.tsx';

let room: Rehearsal;

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  room = workshopAt('consent', { norms: 2, people: 10 });
});

const press = (name: string | RegExp) => settled(() => fireEvent.click(screen.getByRole('button', { name })));
/** So many people answer about the norm, each at a level and with a text where one is given. */
function answer(norm: string, levels: readonly Level[], text?: string): void {
  for (const [person, level] of levels.entries())
    room.hand(person, norm, answerBody(level, level === 'in' ? undefined : text), keyFor(`${norm} ${person}`));
}
const everyone = (level: Level) => Array.from({ length: 10 }, () => level);
const statusOf = (norm: string) => room.state.record.norms[norm]?.status;

describe('consent on the desk', () => {
  it('[DCONSENT-1] asks, closes when enough have answered, and goes on to the next norm', async () => {
    const { show } = await renderDesk(room);
    await press('Fråga gruppen');
    answer('n1', everyone('in').slice(0, 7));
    show();
    const close = screen.getByRole('button', { name: 'Stäng rundan' });
    expect(close).toHaveAttribute('aria-disabled', 'true');
    expect(close).toHaveAccessibleDescription(/fyra av fem/);
    answer('n1', everyone('in'));
    show();
    await press('Stäng rundan');
    expect(statusOf('n1')).toBe('adopted');
    expect(screen.getByText('Gruppen kan prova den till uppföljningen.')).toBeInTheDocument();
    await press('Nästa spelregel');
    await press('Fråga gruppen');
    expect(room.boxes()).toEqual(['s6/n2/1']);
  });

  it('[DCONSENT-2] shows concerns and objections in one list without saying whose or how many answered what', async () => {
    const { show } = await renderDesk(room);
    await press('Fråga gruppen');
    answer('n1', [...everyone('in').slice(0, 9), 'objection'], 'Nattskiftet hinner inte');
    show();
    await press('Stäng rundan');
    const texts = within(screen.getByRole('region', { name: 'Oro och invändningar' }));
    expect(texts.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Nattskiftet hinner inte']);
    expect(screen.getByRole('main')).not.toHaveTextContent(/\b(9|10) av|\d\s?%|\d (svar|ja|invändning)/);
  });

  it('[DCONSENT-3] rewords live, asks everybody again, and keeps how it read before', async () => {
    const { show, drafts } = await renderDesk(room);
    const first = room.state.record.norms.n1;
    await press('Fråga gruppen');
    answer('n1', [...everyone('in').slice(0, 9), 'objection']);
    show();
    await press('Stäng rundan');
    fireEvent.change(screen.getByLabelText('Det här gör vi'), { target: { value: 'Vi skickar frågan samma dag.' } });
    expect(drafts.at(-1)).toMatchObject({ norm: 'n1', principle: 'Vi skickar frågan samma dag.' });
    await press('Fråga igen');
    expect(room.boxes()).toEqual(['s6/n1/2']);
    expect(drafts.at(-1)).toBeNull();
    expect(room.state.record.norms.n1).toMatchObject({
      principle: 'Vi skickar frågan samma dag.',
      earlier: [{ principle: first?.principle, boundary: first?.boundary }],
    });
    expect(screen.getByText('Så löd den förut')).toBeInTheDocument();
    expect(sessionStorage).toHaveLength(0);
  });

  it('[DCONSENT-4] keeps a new wording through a reload, and when the server refuses it', async () => {
    room.step('consent', { type: 'ask', norm: normId('n1') });
    answer('n1', [...everyone('in').slice(0, 9), 'objection']);
    room.step('consent', { type: 'closeRound', norm: normId('n1'), round: 1 });
    const { unmount } = await renderDesk(room, {
      answer: () => ({ ok: false, rejection: { code: 'room.storeFailed' } }),
    });
    const field = () => screen.getByLabelText('Det här gör vi');
    fireEvent.change(field(), { target: { value: 'Vi skickar frågan i tid.' } });
    await press('Fråga igen');
    expect(field()).toHaveValue('Vi skickar frågan i tid.');
    unmount();
    await renderDesk(room);
    expect(field()).toHaveValue('Vi skickar frågan i tid.');
  });

  it('[DCONSENT-5] does not let another norm be shown while one is asked about', async () => {
    await renderDesk(room);
    await press('Fråga gruppen');
    expect(screen.getByRole('button', { name: /^Visa: / })).toHaveAttribute('aria-disabled', 'true');
  });

  it('[DCONSENT-6] parks a norm after a question, and leads on when none is left', async () => {
    await renderDesk(room);
    for (const norm of ['n1', 'n2']) {
      await press('Parkera');
      await settled(() =>
        fireEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Parkera' })),
      );
      await waitFor(() => expect(statusOf(norm)).toBe('parked'));
      if (norm === 'n1') await press('Nästa spelregel');
    }
    expect(screen.getByRole('button', { name: 'Till nästa steg och datum' })).toBeInTheDocument();
  });
});
