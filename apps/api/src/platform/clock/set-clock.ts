import { createUnionType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, IdempotencyKeyScalar } from '../graphql/scalars.js';
import { Failure, IdempotencyKeyReused } from '../graphql/failure.js';
import { Clock } from './clock.js';

@InputType()
export class SetClockInput {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The clock stops here; null: it runs with real time.',
  })
  at: Date | null;
  @Field(() => String, { nullable: true, description: 'Name of the exercise; null: none is on.' })
  exercise: string | null;
  @Field(() => IdempotencyKeyScalar) idempotencyKey: string;
}

@ObjectType()
export class ClockChanged {
  @Field(() => Clock) clock: Clock;
}

@ObjectType({ implements: () => [Failure] })
export class ClockIsReal extends Failure {
  constructor() {
    super({
      nb: 'Klokken kan ikke stilles i drift: øvelser kjøres på en egen installasjon.',
      nn: 'Klokka kan ikkje stillast i drift: øvingar blir køyrde på ein eigen installasjon.',
      en: 'The clock cannot be set in production: exercises run on an installation of their own.',
    });
  }
}

export const SetClockResult = createUnionType({
  name: 'SetClockResult',
  types: () => [ClockChanged, ClockIsReal, IdempotencyKeyReused] as const,
  resolveType: (value: object) => value.constructor,
});
