import { describe, expect, it } from 'vitest';
import type { Command } from '#shared/workshop/commands.ts';
import { RoomBench } from '#test/support/room-bench.ts';

const key = (id: string, replaces?: string): Command => ({
  type: 'addKey',
  id,
  role: 'facilitator',
  label: '',
  hash: id.slice(-1).repeat(43),
  ...(replaces === undefined ? {} : { replaces }),
});

describe('keys in a room', () => {
  it('[ACCESS-1] a revoked key ends its connections at once, with a word, and no others', async () => {
    const bench = await RoomBench.open();
    const own = bench.enter('facilitator', null, 'k1');
    bench.ask(own, key('kA'));
    await bench.pass(0);
    const [anna, again, phone] = [
      bench.enter('facilitator', null, 'kA'),
      bench.enter('facilitator', null, 'kA'),
      bench.enter('participant', 'seat'),
    ];
    const asked = bench.ask(own, { type: 'revokeKey', id: 'kA' });
    await bench.pass(0);
    expect(asked.answer).toEqual({ ok: true });
    for (const gone of [anna, again]) expect(gone.heard).toEqual({ code: 'keys.revoked' });
    for (const here of [own, phone]) expect(here.heard).toBe(null);
  });

  it('[ACCESS-2] what a desk sent after its key was revoked is refused, however close it came', async () => {
    const bench = await RoomBench.open();
    const own = bench.enter('facilitator', null, 'k1');
    bench.ask(own, key('kA'));
    await bench.pass(0);
    const anna = bench.enter('facilitator', null, 'kA');
    bench.ask(own, { type: 'revokeKey', id: 'kA' });
    const late = bench.ask(anna, { type: 'lockRoom', locked: true });
    const back = bench.ask(anna, { type: 'revokeKey', id: 'k1' });
    await bench.pass(0);
    for (const asked of [late, back]) expect(asked.answer).toMatchObject({ rejection: { code: 'keys.revoked' } });
    expect(bench.actor.state.locked).toBe(false);
    expect(bench.actor.state.keys.map(({ id }) => id)).toEqual(['k1', 'k2']);
  });

  it('[ACCESS-3] who hands over goes when the other comes in, and not before', async () => {
    const bench = await RoomBench.open();
    const own = bench.enter('facilitator', null, 'k1');
    bench.ask(own, key('kA', 'k1'));
    await bench.pass(1000);
    expect(own.heard).toBe(null);
    const anna = bench.enter('facilitator', null, 'kA');
    await bench.pass(0);
    expect(own.heard).toEqual({ code: 'keys.handedOver' });
    expect(anna.heard).toBe(null);
    expect(bench.actor.state.keys.map(({ id }) => id)).toEqual(['k2', 'kA']);
    bench.enter('facilitator', null, 'kA');
    await bench.pass(0);
    expect(bench.actor.state.keys.map(({ id }) => id)).toEqual(['k2', 'kA']);
  });

  it('[ACCESS-3] hears that its own giving up was stored before it goes', async () => {
    const bench = await RoomBench.open();
    const own = bench.enter('facilitator', null, 'k1');
    bench.ask(own, key('kA'));
    const asked = bench.ask(own, { type: 'revokeKey', id: 'k1' });
    await bench.pass(0);
    expect([asked.answer, own.heard]).toEqual([{ ok: true }, { code: 'keys.revoked' }]);
  });

  it('[ACCESS-1] a key revoked in the moment it came in goes out again', async () => {
    const bench = await RoomBench.open();
    const late = bench.enter('facilitator', null, 'gone');
    await bench.pass(0);
    expect(late.heard).toEqual({ code: 'keys.revoked' });
  });

  it('[ACCESS-4] an opening goes on when the desk that asked for it is revoked meanwhile', async () => {
    const bench = await RoomBench.open();
    const own = bench.enter('facilitator', null, 'k1');
    bench.phones(5);
    bench.ask(own, key('kA'));
    await bench.pass(0);
    const anna = bench.enter('facilitator', null, 'kA');
    const to = Object.entries(bench.view().agenda).find(([, step]) => step.kind === 'write')?.[0] as never;
    bench.ask(own, { type: 'goToStep', from: null, to, confirmed: true });
    await bench.pass(0);
    const asked = bench.ask(anna, { type: 'step', step: to, command: { type: 'reveal', opened: 0 } });
    await bench.pass(0);
    bench.ask(own, { type: 'revokeKey', id: 'kA' });
    await bench.pass(5000);
    expect(asked.answer).toEqual({ ok: true });
    expect(Object.keys(bench.actor.state.opened)).not.toEqual([]);
  });
});
