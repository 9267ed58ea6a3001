/**
 * Questions that wait for an acknowledgement. An ack can get lost with the connection, so every question also ends with
 * null: when its time is up, or when `dropAll` is called.
 */
export interface Requests {
  ask<T>(send: (ack: (answer: T) => void) => void, ms: number): Promise<T | null>;
  dropAll(): void;
}

export function createRequests(): Requests {
  const waiting = new Set<() => void>();
  return {
    ask<T>(send: (ack: (answer: T) => void) => void, ms: number) {
      return new Promise<T | null>((resolve) => {
        const end = (answer: T | null) => {
          clearTimeout(timer);
          waiting.delete(drop);
          resolve(answer);
        };
        const drop = () => end(null);
        const timer = setTimeout(drop, ms);
        waiting.add(drop);
        send(end);
      });
    },
    dropAll() {
      for (const drop of [...waiting]) drop();
    },
  };
}
