import { allocatePool, type RoundInput, type RoundOutcome } from '@fordel/allocation';
import { days, figure, table } from '../markdown.js';

/** More packs than anybody can use: every stage is filled, so that what is granted is the cap of the last. */
const PLENTY = 1_000_000;

/** The stages of the kommune pool: how far each may lift everybody, and where the packs run out. */
export function stagesSection(round: RoundInput, outcome: RoundOutcome): string[] {
  const { policy, packSize, recipients } = round;
  const members = recipients.filter(({ pool }) => pool === 'kommune');
  const capsOf = (upTo: number) => {
    const stages = policy.stages.slice(0, upTo);
    const classes = new Set(stages.flatMap((stage) => stage.classes));
    const taking = members.filter((member) => classes.has(member.class));
    const rows = taking.map(({ need: { stock, burn, cap }, ...row }) => ({ ...row, stock, burn, cap }));
    const { recipients: granted } = allocatePool({
      ...policy,
      packSize,
      stages,
      packs: PLENTY,
      recipients: rows,
    });
    return new Map(granted.map(({ id, packs }) => [id, packs]));
  };
  const caps = policy.stages.map((_, s) => capsOf(s + 1));
  const sums = caps.map((stage) => [...stage.values()].reduce((sum, packs) => sum + packs, 0));
  const rows = members.map(({ id }) => [id, ...caps.map((stage) => figure(stage.get(id) ?? 0))]);
  const leaf = outcome.leaves.find(({ pool }) => pool === 'kommune')!;
  const before = sums[policy.stages.findIndex(({ name }) => name === leaf.criticalStage) - 1] ?? 0;
  const headings = policy.stages.map(
    ({ name, classes, days: target }) => `${name}: class ${classes.join(', ')} to ${target} days`,
  );
  return [
    '## 3. The stages',
    'Packs each may have in all once a stage is full. A stage gets nothing before the one before it is full.',
    table(['', ...headings], [...rows, ['**together**', ...sums.map(figure)]]),
    `The pool has ${figure(leaf.available)} packs. The stages before ${leaf.criticalStage} take ${figure(before)} of them; ${leaf.criticalStage} is the first that cannot be filled: **the critical stage**. It shares the remaining ${figure(leaf.available - before)}, and the pool stops there.`,
  ];
}

/** Where the water stopped in the critical stage: who got the last pack, and who would have got the next. */
export function waterlineSection({ leaves, recipients, packSize }: RoundOutcome): string[] {
  const leaf = leaves.find(({ pool }) => pool === 'kommune')!;
  const rows = recipients
    .filter(({ pool, limitedBy }) => pool === 'kommune' && limitedBy === 'WATERLINE')
    .map(({ id, packs, stock, burn, coverBefore, coverAfter, coverOneMore }) => {
      const last = days(Math.floor(((stock + (packs - 1) * packSize) * 700) / burn));
      return [id, packs, ...[coverBefore, coverAfter, coverOneMore].map(days), last];
    });
  const line = (id: string | null) => recipients.find((each) => each.id === id)!;
  const last = line(leaf.lastPackTo);
  const next = line(leaf.nextPackTo);
  const exact = (stock: number, burn: number) =>
    `${figure(stock)} gowns at ${figure(burn)} a week: ${((stock * 7) / burn).toFixed(4)} days`;
  return [
    '## 4. The waterline',
    'Within the stage the next pack goes to the one who will run out first. Those whom it stopped at:',
    table(['', 'packs', 'days before', 'days after', 'with one more', 'when it got its last pack'], rows),
    `The last pack went to **${last.id}**, which then stood at ${exact(last.stock + (last.packs - 1) * packSize, last.burn)}. The next one would have gone to **${next.id}**, which stands at ${exact(next.stock + next.packs * packSize, next.burn)}. The order is that of exact fractions, so no rounding decides a pack; had the two stood at the very same level, the lottery's rank would have decided.`,
  ];
}
