import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: 'What one new case takes of a category besides the usual.' })
export class CaseUse {
  categoryCode: string;
  @Field(() => Int, { description: 'To be sent along with the next figure.' }) revision: number;
  @Field(() => Float, { description: 'Base units, to the thousandth.' }) perCase: number;
  @Field(() => String) source: string;
  @Field(() => String) statedBy: string;
  @Field(() => DateTimeScalar) statedAt: Date;
  @Field(() => Int, { description: 'Whole days since it was stated.' }) ageDays: number;
  @Field(() => Boolean) synthetic: boolean;
}
