import { Field, Float, ObjectType } from '@nestjs/graphql';
import { QuantityScalar } from '../../platform/graphql/scalars.js';

/** Base units a week a rate expects, term by term; null: not a term of it. */
export interface RateTerms {
  readonly inhabitants: number | null;
  readonly residents80Plus: number | null;
  readonly nursingHomes: number | null;
  readonly homeCare: number | null;
  readonly beds: number | null;
}

const TERM = { nullable: true } as const;

@ObjectType({
  description:
    'Base units a week by the latest rates, calibrated where they are, term by term: what a report is compared with. A term that is null is not one of it.',
})
export class UseByRate implements RateTerms {
  @Field(() => Float, { ...TERM, description: 'By inhabitants.' }) inhabitants: number | null;
  @Field(() => Float, {
    ...TERM,
    description: 'By residents of 80 or older, who stand in for nursing homes and home care.',
  })
  residents80Plus: number | null;
  @Field(() => Float, { ...TERM, description: 'By residents of nursing homes.' }) nursingHomes: number | null;
  @Field(() => Float, { ...TERM, description: 'By home-care visits.' }) homeCare: number | null;
  @Field(() => Float, { ...TERM, description: 'By somatic beds.' }) beds: number | null;
  @Field(() => QuantityScalar, {
    ...TERM,
    description: 'All terms together, rounded up; null: no use expected.',
  })
  total: number | null;
}
