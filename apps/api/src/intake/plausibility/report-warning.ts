import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { QuantityScalar } from '../../platform/graphql/scalars.js';
import { PlausibilityCheck } from './plausibility-check.js';

registerEnumType(PlausibilityCheck, {
  name: 'PlausibilityCheck',
  description: 'What made a figure hard to believe. A warning never keeps a report from being sent.',
  valuesMap: {
    SUDDEN_ZERO: { description: 'Nothing, where there was something.' },
    FACTOR_OF_PACK: { description: 'About a pack size times too small or too large: packs or pieces?' },
    FACTOR_OF_TWO: { description: 'About half or double throughout: pairs or pieces?' },
    STOCK_IDENTITY: { description: 'Last stock + delivered + own purchase − used is far from the stock.' },
    STOCK_OUT: { description: 'There was none, and it is not told for how many days.' },
    EXPECTED_USE: { description: 'Far from the use of the latest weeks.' },
    PEERS: { description: 'Far from what similar kommuner use per 1,000 inhabitants.' },
    NEED_MODEL: { description: 'Far from what the need model expects.' },
  },
});

@ObjectType({ description: 'A figure that is hard to believe. It never keeps a report from being sent.' })
export class ReportWarning {
  @Field(() => PlausibilityCheck) check: PlausibilityCheck;
  @Field(() => String, { description: 'Where, such as lines.3.stock.' }) path: string;
  @Field(() => QuantityScalar, { description: 'Base units.' }) reported: number;
  @Field(() => QuantityScalar, {
    nullable: true,
    description: 'What the check would have believed, base units; null: no particular number.',
  })
  expected: number | null;
  @Field(() => String, { description: "What to look at, in the caller's language." }) message: string;
  @Field(() => String, {
    nullable: true,
    description: 'The reason the reporter gave; null: not answered.',
  })
  answer: string | null;
}
