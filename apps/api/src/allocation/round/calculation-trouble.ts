import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';

@ObjectType({ description: 'The calculation failed, and is tried again by itself.' })
export class CalculationTrouble {
  @Field(() => Int) attempts: number;
  @Field(() => DateTimeScalar, { description: 'When it is tried again, in real time.' }) nextAttemptAt: Date;
  @Field(() => String, { nullable: true, description: 'For support: the id under which the log says why.' })
  errorId: string | null;
}
