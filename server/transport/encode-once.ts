import type { Server } from 'socket.io';

/** JSON made once and sent to many. */
const encoded = new WeakMap<object, string>();

function jsonOf(value: object): string {
  const known = encoded.get(value);
  if (known !== undefined) return known;
  const json = JSON.stringify(value);
  encoded.set(value, json);
  return json;
}

const ACK = 3;

/**
 * A view is sent as the answer to `hello`, to hundreds of phones at once when a room comes back after a break. Socket.IO
 * would turn it into JSON anew for each. This makes its encoder take the JSON of the view from the first time; what goes
 * over the wire is the same. Only answers that hold a view pass through here.
 * @param io the server whose encoder is wrapped
 */
export function encodeViewsOnce(io: Pick<Server, 'encoder'>): void {
  const { encoder } = io;
  const encode = encoder.encode.bind(encoder);
  encoder.encode = (packet) => {
    const answer: unknown = packet.type === ACK && Array.isArray(packet.data) ? packet.data[0] : null;
    if (typeof answer !== 'object' || answer === null || !('view' in answer)) return encode(packet);
    const { view, ...rest } = answer;
    if (typeof view !== 'object' || view === null) return encode(packet);
    return [`${ACK}${packet.id}[${JSON.stringify(rest).slice(0, -1)},"view":${jsonOf(view)}}]`];
  };
}
