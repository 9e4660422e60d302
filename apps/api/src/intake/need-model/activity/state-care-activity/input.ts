import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import {
  IdempotencyKeyReused,
  InvalidInput,
  NotFound,
  VersionConflict,
} from '../../../../platform/graphql/failure.js';
import { IdempotencyKeyScalar, IsoWeekScalar } from '../../../../platform/graphql/scalars.js';
import { CareActivity } from '../care-activity.js';

@InputType()
export class StateCareActivityInput {
  @Field(() => ID) organisationId: string;
  @Field(() => IsoWeekScalar, {
    description: 'The week they count from: this one, or one of the 52 before it.',
  })
  isoWeek: IsoWeek;
  @Field(() => Int, { description: 'The revision of the week the caller saw last; 0: it saw none.' })
  expectedRevision: number;
  @Field(() => Int, {
    nullable: true,
    description:
      'Residents in nursing homes, 0 to the inhabitants. To be given; null says that it is not known.',
  })
  nursingHomeResidents?: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'Home-care visits a week, 0 to 42 an inhabitant. To be given; null says that it is not known.',
  })
  homeCareVisits?: number | null;
  @Field(() => String, { description: 'Where the figures are from, 1 to 500 characters.' }) source: string;
  @Field(() => IdempotencyKeyScalar) idempotencyKey: string;
}

@ObjectType()
export class CareActivityStated {
  @Field(() => CareActivity) readonly figure: CareActivity;
  constructor(figure: CareActivity) {
    this.figure = figure;
  }
}

export const StateCareActivityResult = createUnionType({
  name: 'StateCareActivityResult',
  types: () => [CareActivityStated, InvalidInput, NotFound, VersionConflict, IdempotencyKeyReused] as const,
  resolveType: (value: object) => value.constructor,
});
