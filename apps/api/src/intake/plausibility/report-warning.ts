import { Field, ObjectType } from '@nestjs/graphql';
import { QuantityScalar } from '../../platform/graphql/scalars.js';
import { PlausibilityCheck } from './plausibility-check.js';

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
