/**
 * A small seeded generator of uniform numbers in [0, 1): mulberry32 (Tommy Ettinger), 32 bits of state. The same seed
 * gives the same numbers on every machine, which `Math.random` does not; plenty for varying weights, useless for secrets.
 *
 * @param seed - a whole number; only its lowest 32 bits count
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
