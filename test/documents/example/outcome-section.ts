import { explain, type RoundInput, type RoundOutcome } from '@fordel/allocation';
import { days, figure, table } from '../markdown.js';

/** What everybody got, and the sentence each is told, in three languages. */
export function outcomeSection({ policy }: RoundInput, outcome: RoundOutcome): string[] {
  const rows = outcome.recipients.map(({ id, packs, units, coverBefore, coverAfter, limitedBy }) => [
    ...[id, figure(packs), figure(units), days(coverBefore), days(coverAfter)],
    `\`${limitedBy}\``,
  ]);
  const sentences = outcome.recipients.map((line) => {
    const say = (locale: 'nb' | 'nn' | 'en') => `  - ${locale}: ${explain(line, policy.stages, locale)}`;
    return `- **${line.id}**\n${(['nb', 'nn', 'en'] as const).map(say).join('\n')}`;
  });
  const { released, allocatedUnits, toCentralUnits, heldBackUnits } = outcome;
  const parts = [allocatedUnits, toCentralUnits, heldBackUnits].map(figure);
  return [
    '## 5. The outcome, and why',
    table(['', 'packs', 'gowns', 'days before', 'days after', 'limited by'], rows, [0, 5]),
    `Every gown is accounted for: ${parts[0]} allocated + ${parts[1]} to central stock + ${parts[2]} held back = ${figure(released)}.`,
    'What each of them is told:',
    sentences.join('\n'),
  ];
}
