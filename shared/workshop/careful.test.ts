import { describe, expect, it } from 'vitest';
import { planOf } from '#shared/content/plans.ts';
import { templateKeys } from '#shared/content/templates.ts';
import { endedWorkshop, workshopAt } from '#shared/testing/play-through.ts';
import { PROVISIONAL_DATE, Rehearsal } from '#shared/testing/rehearsal.ts';
import { agreementOf } from './agreement.ts';
import { replay, unopened } from './evolve.ts';
import { openWorkshop } from './open.ts';

const set = (careful: boolean) => ({ type: 'setCareful', careful }) as const;

describe('careful mode', () => {
  it('[CAREFUL-2] is on from the start where the template is led so', () => {
    const opening = { info: unopened.info, keys: [], agenda: [], always: [], followUp: PROVISIONAL_DATE };
    expect(replay(openWorkshop({ ...opening, careful: true })).careful).toBe(true);
    expect(replay(openWorkshop(opening)).careful).toBe(false);
    expect(templateKeys.filter((key) => planOf(key).careful)).toEqual(['fresh_start']);
  });

  it('[CAREFUL-1] is off at first, set by name, and in every view without a reason', () => {
    const room = new Rehearsal();
    expect(room.state.careful).toBe(false);
    room.must(set(true)).must(set(true));
    expect(room.history.at(-1)).toEqual({ on: 'workshop', type: 'carefulSet', careful: true });
    expect(room.history.filter((event) => event.on === 'workshop' && event.type === 'carefulSet')).toHaveLength(1);
    for (const audience of ['participant', 'screen', 'facilitator'] as const)
      expect(room.view(audience).workshop.main.careful).toBe(true);
    expect(room.must(set(false)).state.careful).toBe(false);
  });

  it('[CAREFUL-1] can be set in the lobby and in every step, not after the end', () => {
    for (const kind of ['welcome', 'checkin', 'write', 'dots', 'consent', 'close'] as const)
      expect(workshopAt(kind).must(set(true)).state.careful).toBe(true);
    expect(endedWorkshop().consider(set(true))).toEqual({ ok: false, rejection: { code: 'room.ended' } });
  });

  it('[ROOM-16] is off in a snapshot from before it was there', () => {
    const { careful: _careful, ...old } = unopened;
    expect(replay([], old as typeof unopened).careful).toBe(false);
  });

  it('[CAREFUL-4] lets the workshop end early, and the provisional date stands as such', () => {
    const room = workshopAt('write');
    expect(room.consider({ type: 'endWorkshop' })).toEqual({ ok: false, rejection: { code: 'close.dateMissing' } });
    room.must(set(true)).must({ type: 'endWorkshop' });
    const agreement = agreementOf(room.view('participant'));
    expect(agreement.final).toBe(true);
    expect(agreement.followUp).toEqual({ date: PROVISIONAL_DATE, confirmed: false });
  });
});
