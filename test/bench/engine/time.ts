/** Milliseconds one call takes. */
export function time(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** Milliseconds of each of several works, in turn so that a busy machine is as busy for all; `rounds` times each, after two that warm up. */
export function inTurn(rounds: number, works: readonly (() => void)[]): number[][] {
  const times = works.map((): number[] => []);
  for (let round = -2; round < rounds; round++) {
    works.forEach((work, w) => {
      const took = time(work);
      if (round >= 0) times[w]!.push(took);
    });
  }
  return times;
}

/** How fast the first is as a fraction of the second, round by round. */
export function ratios([ours, reference]: readonly number[][]): number[] {
  return ours!.map((took, round) => reference![round]! / took);
}
