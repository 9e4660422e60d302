import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import { DateTimeScalar, IsoWeekScalar, QuantityScalar } from '../../platform/graphql/scalars.js';

@ObjectType()
export class UrgentGrantLine {
  productId: string;
  @Field(() => QuantityScalar, { description: 'Whole packs.' }) packs: number;
  @Field(() => QuantityScalar, { description: 'Base units.' }) units: number;
  @Field(() => QuantityScalar, { description: 'What the rule proposed, whole packs.' }) proposed: number;
}

@ObjectType({ description: 'What a request was granted from central stock.' })
export class UrgentGrant {
  requestId: string;
  @Field(() => Int, { description: 'The edition of the rule it was granted by.' }) policyNumber: number;
  @Field(() => IsoWeekScalar) isoWeek: IsoWeek;
  @Field(() => Int) batch: number;
  @Field(() => DateTimeScalar) grantedAt: Date;
  @Field(() => String) grantedBy: string;
  @Field(() => [UrgentGrantLine]) lines: UrgentGrantLine[];
}
