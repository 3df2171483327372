/** A coordinate with one decimal: `12.5`, `12`. */
export function coordinate(value: number): string {
  const text = value.toFixed(1);
  return text.endsWith(".0") ? text.slice(0, -2).replace(/^-0$/, "0") : text;
}

/** A generator of numbers in [0, 1): the same ones every time, so that the same store gives the same picture. */
export function steadyRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    // Numerical Recipes' linear congruential generator, modulo 2^32.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
