import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import { connectionOf } from '../../../platform/graphql/connection.js';
import { Node } from '../../../platform/graphql/node.js';
import { PageArgs } from '../../../platform/graphql/page.args.js';
import { DateTimeScalar, IsoWeekScalar, QuantityScalar } from '../../../platform/graphql/scalars.js';

/** What an institution can say of a category that its organisation's report can add up. */
export const PART_FIGURES = ['stock', 'used', 'expectedNextWeek', 'ownPurchase', 'onOrder'] as const;
export type PartFigure = (typeof PART_FIGURES)[number];

@ObjectType({ description: 'One category of an institution’s part, in its base unit.' })
export class InstitutionPartLine {
  partId: string;
  categoryCode: string;
  @Field(() => QuantityScalar) stock: number;
  @Field(() => QuantityScalar, { nullable: true, description: 'Last week; null: not known, which is not 0.' })
  used: number | null;
  @Field(() => QuantityScalar) expectedNextWeek: number;
  @Field(() => QuantityScalar, { nullable: true, description: 'null: not told.' }) ownPurchase: number | null;
  @Field(() => QuantityScalar, { nullable: true, description: 'null: not told.' }) onOrder: number | null;
}

@ObjectType({
  implements: () => [Node],
  description:
    'What one institution has, used and expects to use in a week. A correction is the next revision.',
})
export class InstitutionPart extends Node {
  institutionId: string;
  @Field(() => IsoWeekScalar) isoWeek: IsoWeek;
  @Field(() => Int, { description: '1 for the first, one more for every correction.' }) revision: number;
  @Field(() => DateTimeScalar) sentAt: Date;
  @Field(() => String, { description: 'By the personal link: the institution.' }) sentBy: string;
  @Field(() => Boolean, { description: 'Made during an exercise.' }) synthetic: boolean;
  @Field(() => Int, {
    nullable: true,
    description: 'The revision of the report that had been sent when this came; null: none had.',
  })
  reportRevision: number | null;
}

@ObjectType()
export class InstitutionPartConnection extends connectionOf(InstitutionPart, 'InstitutionPart') {}

@ArgsType()
export class InstitutionPartsArgs extends PageArgs {
  @Field(() => ID) institutionId: string;
  @Field(() => IsoWeekScalar) isoWeek: IsoWeek;
}
