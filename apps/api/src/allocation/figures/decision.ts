import type { Explanation, Stage } from '@fordel/allocation';
import { Field, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/connection.js';
import { QuantityScalar } from '../../platform/graphql/scalars.js';

@ObjectType({
  description:
    'What one recipient gets of one product, and why. Days are days of cover at its weekly use; null when it has none.',
})
export class Decision {
  productId: string;
  recipientId: string;
  hundredthDaysBefore: number | null;
  hundredthDaysAfter: number | null;
  record: Explanation;
  /** Of the policy the round was run by. */
  stages: Stage[];
  @Field(() => String) pool: string;
  @Field(() => QuantityScalar) packs: number;
  @Field(() => QuantityScalar, { description: 'Base units.' }) units: number;
  @Field(() => QuantityScalar, { description: 'Plausible stock, with what is on its way.' }) stock: number;
  @Field(() => QuantityScalar, { description: 'Plausible use in a week.' }) weeklyBurn: number;
  @Field(() => QuantityScalar) plausibleNeed: number;
  @Field(() => QuantityScalar, {
    nullable: true,
    description:
      'What it asked for of the category, less what this round gave it of another product; null: by the rule.',
  })
  request: number | null;
  @Field(() => String, {
    description:
      'NO_NEED, NO_BASIS, FULL_REQUEST, PLAUSIBILITY_CAP, STAGE_CAP:x, CLASS_NOT_REACHED:x or WATERLINE.',
  })
  limitedBy: string;
  @Field(() => [String], { description: 'What was assumed or bounded.' }) flags: string[];
}

@ObjectType()
export class DecisionConnection extends connectionOf(Decision, 'Decision') {}
