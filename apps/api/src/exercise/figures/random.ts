/** A sequence of numbers in [0, 1), the same for the same seed and label on every machine. */
export type Random = () => number;

/** FNV-1a, so that each label gets a sequence of its own and adding a category moves no other figure. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** The generator mulberry32: 32 bits of state are plenty for a few thousand draws. */
export function random(seed: number, label: string): Random {
  let state = hash(`${seed}/${label}`);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Median times e^(sigma·z), z near enough normal (twelve uniforms): skewed and positive, as stocks are. */
export function skewed(next: Random, median: number, sigma: number): number {
  let z = -6;
  for (let i = 0; i < 12; i++) z += next();
  return median * Math.exp(sigma * z);
}
