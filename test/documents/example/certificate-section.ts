import { allocateRound, verifyRound, type RoundInput, type RoundOutcome } from '@fordel/allocation';
import { MEMBERS, roundWith } from './round.js';

/** The certificate on the outcome and on a wrong one, and what a larger request changes. Throws when the page would be untrue. */
export function certificateSection(round: RoundInput, outcome: RoundOutcome): string[] {
  const proven = verifyRound(round, outcome.recipients);
  const [from, to] = ['Oslo', 'Bergen'];
  const moved = outcome.recipients.map(({ id, packs }) => ({
    id,
    packs: packs + (id === to ? 1 : id === from ? -1 : 0),
  }));
  const [fault] = verifyRound(round, moved);
  const greedy = MEMBERS.map((member) =>
    member.name === 'Tromsø' ? { ...member, report: { ...member.report, request: 50_000 } } : member,
  );
  const packsOf = ({ recipients }: RoundOutcome) =>
    JSON.stringify(recipients.map(({ id, packs }) => [id, packs]));
  const unchanged = packsOf(allocateRound(roundWith(greedy))) === packsOf(outcome);
  if (proven.length > 0 || fault?.fault !== 'ORDER' || !unchanged)
    throw new Error('the page would be untrue');
  return [
    '## 6. Anybody can check it',
    "An allocation is the rule's outcome if and only if the packs add up, nobody is outside its bounds, and the largest pack granted comes before the smallest one not granted. That takes one pass over the published numbers and no search.",
    `- The outcome above: no fault in any pool.\n- The same with one pack moved from ${from} to ${to}: fault \`${fault.fault}\` in the pool \`${fault.pool}\`; the pack granted last (${fault.last}) does not come before the one that was not granted (${fault.next}).\n- Had Tromsø asked for 50,000 gowns instead of 5,000: the same packs for everybody.`,
  ];
}
