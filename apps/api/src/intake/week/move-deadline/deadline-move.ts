import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: 'Helsedirektoratet moved the deadline of a week: only ever to later.' })
export class DeadlineMove {
  @Field(() => Int, { description: '1 for the first move of the week.' }) revision: number;
  @Field(() => DateTimeScalar) movedFrom: Date;
  @Field(() => DateTimeScalar) movedTo: Date;
  @Field(() => String) reason: string;
  @Field(() => DateTimeScalar) movedAt: Date;
}
