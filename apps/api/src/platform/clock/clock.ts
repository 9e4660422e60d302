import { Field, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/scalars.js';

@ObjectType({ description: 'What time it is for everybody: the real time, or that of an exercise.' })
export class Clock {
  @Field(() => DateTimeScalar) now: Date;
  @Field(() => String, {
    nullable: true,
    description: 'The exercise that is on; every figure made during it is synthetic.',
  })
  exercise: string | null;
  @Field(() => Boolean, { description: 'Stopped at an instant by an exercise, or running.' })
  stopped: boolean;
}
