/** A sequence of numbers in [0, 1), the same for the same seed and label on every machine. */
export type Random = () => number;

/** Mulberry32 seeded by FNV-1a of seed and label, so that one part of a world drawing more moves no other part. */
export function random(seed: number, label: string): Random {
  let state = 0x811c9dc5;
  for (const letter of `${seed}/${label}`) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Around 1, within 1 ± 2·spread, most often near the middle: the sum of four uniforms, no exponentials, so exact anywhere. */
export function around(next: Random, spread: number): number {
  return 1 + spread * (next() + next() + next() + next() - 2);
}

/** 0 .. n - 1 in a drawn order. */
export function shuffled(next: Random, n: number): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
