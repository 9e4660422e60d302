import type { Stage } from '../policy.js';
import type { Explanation } from '../round/types.js';
import { days, packs } from './figures.js';
import { liftedBefore, reason } from './reasons.js';
import { wordings, type Locale } from './wordings.js';

/**
 * The record as one sentence for the recipient, in bokmål, nynorsk or English. `stages` are those of the policy the round
 * was run by.
 */
export function explain(line: Explanation, stages: readonly Stage[], locale: Locale): string {
  const words = wordings[locale];
  const { coverBefore, coverAfter } = line;
  const parts = [
    coverBefore === null ? null : words.had(days(coverBefore, words)),
    liftedBefore(line, stages, words),
    line.packs > 0 && coverAfter !== null
      ? words.gives(packs(line.packs, words), days(coverAfter, words))
      : null,
    line.packs === 0 && line.cap > 0 ? words.nothing : null,
    reason(line, stages, words),
  ];
  const text = parts.filter((part) => part !== null).join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
