import type { Stage } from '../policy.js';
import type { Explanation } from '../round/types.js';
import { days, who } from './figures.js';
import type { Wording } from './wordings.js';

type Phrase = (who: string, days: string) => string;

/** What the recipient was lifted by before the pool stopped; null when it got nothing, or nothing stopped it there. */
export function liftedBefore(line: Explanation, stages: readonly Stage[], words: Wording): string | null {
  const critical = stages.findIndex(({ name }) => name === line.stage);
  const before = stages
    .slice(0, critical < 0 ? 0 : critical)
    .filter(({ classes }) => classes.includes(line.class));
  const filled = before.at(-1);
  const stopped = line.limitedBy.startsWith('CLASS_NOT_REACHED') || line.limitedBy === 'WATERLINE';
  return filled && stopped && line.packs > 0 ? phrase(words.liftedFirst, filled, stages, words) : null;
}

/** Why it got no more. */
export function reason(line: Explanation, stages: readonly Stage[], words: Wording): string {
  const { limitedBy } = line;
  const critical = stages.find(({ name }) => name === line.stage);
  switch (limitedBy) {
    case 'NO_NEED':
      return words.noNeed;
    case 'NO_BASIS':
      return words.noBasis;
    case 'FULL_REQUEST':
      return line.request < line.need ? words.fullRequest : words.fullNeed;
    case 'PLAUSIBILITY_CAP':
      return words.plausibilityCap;
    case 'WATERLINE':
      return critical ? phrase(words.waterline, critical, stages, words) : words.nothing;
    default: {
      const named = stages.find(({ name }) => limitedBy.endsWith(`:${name}`));
      if (!named) return words.nothing;
      if (limitedBy.startsWith('STAGE_CAP')) return phrase(words.stageCap, named, stages, words);
      if (critical && !critical.classes.includes(line.class))
        return words.restWentTo(who(critical, stages, words));
      return phrase(words.notReached, named, stages, words);
    }
  }
}

function phrase(say: Phrase, stage: Stage, stages: readonly Stage[], words: Wording): string {
  return say(who(stage, stages, words), days(stage.days * 100, words));
}
