import type { UrgentLimit } from '@fordel/allocation';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import { IsoWeekScalar, QuantityScalar } from '../../platform/graphql/scalars.js';

/** Typed by the engine's own union: a limit it gets and this lacks does not compile. */
export const UrgentLimitEnum: { readonly [Limit in UrgentLimit]: Limit } = {
  NO_NEED: 'NO_NEED',
  NO_BASIS: 'NO_BASIS',
  FULL_REQUEST: 'FULL_REQUEST',
  BRIDGE_CAP: 'BRIDGE_CAP',
  WATERLINE: 'WATERLINE',
};
registerEnumType(UrgentLimitEnum, {
  name: 'UrgentLimit',
  description: 'What kept a proposal from being more.',
  valuesMap: {
    NO_NEED: { description: 'Nothing is left to ask for.' },
    NO_BASIS: { description: 'No use is known: a person has to look.' },
    FULL_REQUEST: { description: 'All that was asked for.' },
    BRIDGE_CAP: { description: 'Enough until the next ordinary delivery.' },
    WATERLINE: { description: 'No more is opened, and others run dry first.' },
  },
});

@ObjectType({ description: 'What the rule proposes to grant one request of one product.' })
export class UrgentProposal {
  @Field(() => ID) requestId: string;
  @Field(() => QuantityScalar, { description: 'Whole packs.' }) packs: number;
  @Field(() => QuantityScalar, { description: 'Base units.' }) units: number;
  @Field(() => QuantityScalar, { description: 'The most it could have been, in packs.' }) cap: number;
  @Field(() => UrgentLimitEnum) limitedBy: UrgentLimit;
  @Field(() => QuantityScalar, {
    description:
      'What they have, by the time they say is left, with urgent grants not signed for; base units.',
  })
  stock: number;
  @Field(() => QuantityScalar, { description: 'Plausible use in a week, from their reports; base units.' })
  weeklyBurn: number;
  @Field(() => Float, { nullable: true, description: 'Days of cover; null when no use is known.' })
  daysBefore: number | null;
  @Field(() => Float, { nullable: true, description: 'Days of cover; null when no use is known.' })
  daysAfter: number | null;
}

@ObjectType({
  description: 'One product of central stock, shared among the requests that wait. Whole packs.',
})
export class UrgentBatchProduct {
  productId: string;
  @Field(() => QuantityScalar, { description: 'In central stock.' }) central: number;
  @Field(() => QuantityScalar, {
    description: 'What the policy opens for urgent requests in the whole week.',
  })
  opened: number;
  @Field(() => QuantityScalar, { description: 'Granted in the week.' }) used: number;
  @Field(() => QuantityScalar, { description: 'What may be granted until the next batch.' })
  available: number;
  @Field(() => [UrgentProposal]) proposals: UrgentProposal[];
}

@ObjectType({
  description:
    'What all requests that wait for Helsedirektoratet are proposed together, as things stand now.',
})
export class UrgentBatch {
  @Field(() => Int, { description: 'The edition of the rule in force.' }) policyNumber: number;
  @Field(() => IsoWeekScalar) isoWeek: IsoWeek;
  @Field(() => Int, { description: 'Which part of the week it is, from 1.' }) batch: number;
  @Field(() => Int, { description: 'In how many parts the week is opened.' }) batches: number;
  @Field(() => Int, { description: 'How many days a grant may reach.' }) bridgeDays: number;
  @Field(() => [UrgentBatchProduct], { description: 'Of a category the largest pack first.' })
  products: UrgentBatchProduct[];
}
