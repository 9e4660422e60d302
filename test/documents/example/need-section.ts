import type { Explanation, RoundInput } from '@fordel/allocation';
import { days, figure, table } from '../markdown.js';
import type { Member } from './round.js';

/** What each flag means, in a few words. */
const WORDS: Partial<Record<Explanation['flags'][number], string>> = {
  CONSUMPTION_CAPPED: 'use capped at 1.2 times what activity explains',
  CONSUMPTION_RAISED: 'use raised to half of what activity explains',
  CONSUMPTION_IMPUTED: 'use taken from the last report',
  STOCK_IMPUTED: 'stock reckoned from the last report',
  REQUEST_ABOVE_PLAUSIBLE: 'the request is more than it plausibly needs',
};

/** What was reported, and what it is worth. */
export function needSection(members: readonly Member[], { recipients }: RoundInput): string[] {
  const blank = (value: number | null | undefined) =>
    value === null || value === undefined ? 'blank' : figure(value);
  const said = members.map(({ name, class: priority, story, report: { fresh, request } }) => {
    const claims = [fresh?.stock, fresh?.consumption, request].map(blank);
    return [name, priority, ...(fresh ? claims : ['–', '–', '–']), story];
  });
  const worth = recipients.map(({ id, need }) => {
    const why = need.flags.flatMap((flag) => WORDS[flag] ?? []).join('; ');
    const cover = days(Math.floor((need.stock * 700) / need.burn));
    return [
      id,
      ...[need.burn, need.stock].map(figure),
      cover,
      ...[need.need, need.request, need.cap].map(figure),
      why,
    ];
  });
  return [
    '## 2. What was reported, and what it is worth',
    'Gowns; a blank request means "by the rule".',
    table(['', 'class', 'stock', 'used last week', 'asks for', ''], said, [0, 5]),
    'A report is a claim, and it is bounded, never believed without limit and never replaced by zero. What each may be lifted to is 28 days of plausible use, less plausible stock; the cap is the smaller of that and the request, in whole packs.',
    table(
      ['', 'weekly use', 'stock', 'days', 'need', 'request', 'cap (packs)', 'what was done to the claim'],
      worth,
      [0, 7],
    ),
  ];
}
