import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import { IsoWeekScalar, QuantityScalar } from '../../../platform/graphql/scalars.js';
import { UseByRate } from '../use-by-rate.js';

@ObjectType({
  description:
    'What the need model expects of one organisation and category in a week, term by term; null: not known, never 0.',
})
export class NeedTerms {
  categoryCode: string;
  @Field(() => QuantityScalar, {
    nullable: true,
    description:
      'Base units without cases, by the published rates: what the rule counts on, so that nobody’s own reports move it.',
  })
  base: number | null;
  @Field(() => UseByRate, { nullable: true }) byRate: UseByRate | null;
  @Field(() => Float, {
    nullable: true,
    description: 'New cases expected: its own, or its part of the county’s by inhabitants.',
  })
  cases: number | null;
  @Field(() => IsoWeekScalar, {
    nullable: true,
    description: 'The week the cases were expected in, at most four weeks before.',
  })
  casesOf: IsoWeek | null;
  @Field(() => Float, { nullable: true, description: 'Base units one case takes.' }) perCase: number | null;
  @Field(() => QuantityScalar, { nullable: true, description: 'Base units the cases add.' }) extra:
    number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'In effective need: (base + extra) / base in thousandths; null: the rule counts on no growth.',
  })
  outbreak: number | null;
}
