import { Server } from 'socket.io';
import { describe, expect, it } from 'vitest';
import { encodeViewsOnce } from './encode-once.ts';

const ACK = 3;

describe('answers that hold a view', () => {
  it('[ENCODE-1] are on the wire exactly what Socket.IO itself would send', () => {
    const [plain, wrapped] = [new Server(), new Server()];
    encodeViewsOnce(wrapped);
    const view = { notes: { n1: { text: 'ä "quoted" \u2028 💥' } }, live: {} };
    const packets = [
      { ok: true, boot: 1, now: 5, seq: 3, deltas: [], view },
      { ok: true, boot: 1, now: 5, seq: 3, deltas: [{ put: {}, del: {} }], view: null },
      { ok: false, rejection: { code: 'room.gone' } },
    ].map((answer) => ({ type: ACK, nsp: '/', id: 17, data: [answer] }));
    for (const packet of packets) {
      const bare = (io: Server): unknown => {
        const [text = ''] = io.encoder.encode(packet) as string[];
        return [text.slice(0, 3), JSON.parse(text.slice(3))];
      };
      expect(bare(wrapped)).toEqual(bare(plain));
    }
    expect(wrapped.encoder.encode({ type: 2, nsp: '/', data: ['frame', { view }] })).toEqual(
      plain.encoder.encode({ type: 2, nsp: '/', data: ['frame', { view }] }),
    );
  });

  it('[ENCODE-2] turn the view into JSON once for all who ask', () => {
    const io = new Server();
    encodeViewsOnce(io);
    let encoded = 0;
    const view = {
      toJSON: () => {
        encoded += 1;
        return {};
      },
    };
    for (let id = 0; id < 100; id++) io.encoder.encode({ type: ACK, nsp: '/', id, data: [{ ok: true, view }] });
    expect(encoded).toBe(1);
  });
});
