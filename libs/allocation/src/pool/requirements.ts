import { requireInteger } from '../checks.js';
import { AllocationError } from '../errors.js';
import { CLASS_LIMIT, DAYS_LIMIT, PACK_LIMIT } from '../exact.js';
import type { Stage } from '../policy.js';
import type { PoolTerms } from './types.js';

/** Throws AllocationError for a pack size, delta2 or stage the engine cannot run by. */
export function requireTerms({ packSize, delta2, stages }: PoolTerms): void {
  requireInteger(packSize, 1, PACK_LIMIT, 'packSize');
  requireInteger(delta2, 0, 3, 'delta2');
  if (stages.length === 0) throw new AllocationError('EMPTY', 'stages', 0);
  stages.forEach((stage, s) => {
    requireInteger(stage.days, 0, DAYS_LIMIT, `stages[${s}].days`);
    if (stage.classes.length === 0) throw new AllocationError('EMPTY', `stages[${s}].classes`, 0);
    stage.classes.forEach((each, c) => requireInteger(each, 1, CLASS_LIMIT, `stages[${s}].classes[${c}]`));
    if (stages.findIndex(({ name }) => name === stage.name) < s) {
      throw new AllocationError('DUPLICATE', `stages[${s}].name`, stage.name);
    }
  });
}

/** Throws AllocationError for a recipient whose class takes part in no stage: silence would read as "no need". */
export function requireClasses(
  recipients: readonly { readonly class: number }[],
  stages: readonly Stage[],
): void {
  const known: boolean[] = [];
  for (const { classes } of stages) for (const each of classes) known[each] = true;
  for (let i = 0; i < recipients.length; i++) {
    const priority = recipients[i]!.class;
    if (!known[priority]) throw new AllocationError('UNKNOWN', `recipients[${i}].class`, priority);
  }
}
