import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** Why residents of 80 or older stand in for nursing homes and home care of everybody. */
export enum StandIn {
  TOO_FEW = 'TOO_FEW',
  ALIKE = 'ALIKE',
}
registerEnumType(StandIn, {
  name: 'StandIn',
  valuesMap: {
    TOO_FEW: { description: 'Fewer than thirty reports were of kommuner that have stated both figures.' },
    ALIKE: { description: 'Their figures are too alike to tell the terms apart.' },
  },
});

@ObjectType({
  description:
    'The need model where residents in nursing homes and home-care visits are known: base for every 1,000 inhabitants, and more for each of them.',
})
export class ActivityRate {
  @Field(() => Float, { nullable: true, description: 'Base units a week per 1,000 inhabitants.' })
  base: number | null;
  @Field(() => Float, { nullable: true, description: 'Base units a week.' })
  perNursingHomeResident: number | null;
  @Field(() => Float, { nullable: true, description: 'Base units a visit.' })
  perHomeCareVisit: number | null;
  @Field(() => StandIn, {
    nullable: true,
    description:
      'Why there are no such rates, and residents of 80 or older stand in for all; null: there are.',
  })
  standIn: StandIn | null;
  @Field(() => Int, {
    description: 'Accepted reports it rests on: of kommuner that have stated both figures.',
  })
  reports: number;
  @Field(() => Int, { description: 'Reports of such kommuner left out as outliers.' }) outliers: number;
}
