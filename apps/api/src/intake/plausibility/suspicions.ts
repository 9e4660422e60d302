import { expectedUse } from './expected-use.js';
import { factorOfPack } from './factor-of-pack.js';
import { factorOfTwo } from './factor-of-two.js';
import type { Check, LineInView, Suspicion } from './line-in-view.js';
import { needModel } from './need-model.js';
import { peers } from './peers.js';
import { stockIdentity } from './stock-identity.js';
import { stockOut } from './stock-out.js';
import { suddenZero } from './sudden-zero.js';

/** Those that say most precisely what went wrong come first. */
const CHECKS: readonly Check[] = [
  ...[suddenZero, factorOfPack, factorOfTwo, stockIdentity],
  ...[stockOut, expectedUse, peers, needModel],
];

/** What is hard to believe of a line, one explanation per figure: the most precise one. */
export function suspicionsOf(line: LineInView): Suspicion[] {
  const byFigure = new Map<string, Suspicion>();
  for (const suspicion of CHECKS.flatMap((check) => check(line))) {
    if (!byFigure.has(suspicion.figure)) byFigure.set(suspicion.figure, suspicion);
  }
  return [...byFigure.values()];
}
