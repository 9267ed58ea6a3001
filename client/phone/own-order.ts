import { useEffect } from 'react';
import { useNotebook, usePhoneMemory } from '#client/store/phone-memory.ts';

/** A number from a text, spread evenly (FNV-1a). For an order that looks random and stays; not for secrets. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  // The low bits of short texts are still alike; one more round mixes them.
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

/** The ids in an order that depends on the seed alone: what is added later slides in, the rest keeps its order. */
export function inOwnOrder(ids: readonly string[], seed: string): string[] {
  return [...ids].sort((a, b) => hash(seed + a) - hash(seed + b) || (a < b ? -1 : 1));
}

/** This phone's own order of things that nobody should read from the top (decision 8): a seed that never leaves it. */
export function useOwnOrder(ids: readonly string[]): string[] {
  const { makeKey } = usePhoneMemory();
  const [seed, setSeed] = useNotebook('seed');
  useEffect(() => {
    if (seed === '') setSeed(makeKey());
  }, [seed, setSeed, makeKey]);
  return inOwnOrder(ids, seed);
}
