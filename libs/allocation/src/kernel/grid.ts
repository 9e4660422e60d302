/**
 * The dyadic grid 2^-g on which waterlines T are searched, g = 52 - ceil(log2(2M + 4u + 2)). On it T·a is exact in a double
 * wherever it matters (below 2M + 4u + 2), and the floor of (T·a - 2h - u·delta2) / 2u is the true one.
 */
export interface Grid {
  readonly step: number;
  /** A grid point above every level. */
  readonly top: number;
}

export function gridFor(reach: number, packSize: number): Grid {
  const most = 2 * reach + 4 * packSize + 2;
  let power = 1;
  while (power < most) power *= 2;
  return { step: power * 2 ** -52, top: most };
}

/** The nearest grid point. */
export function snap(level: number, { step }: Grid): number {
  return Math.round(level / step) * step;
}
