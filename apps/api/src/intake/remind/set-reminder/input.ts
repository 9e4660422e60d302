import { createUnionType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { Failure, IdempotencyKeyReused } from '../../../platform/graphql/failure.js';
import { IdempotencyKeyScalar } from '../../../platform/graphql/scalars.js';
import { ReminderKind } from '../reminder-kind.js';
import { ReminderSetting } from './reminder-setting.js';

@InputType()
export class SetReminderInput {
  @Field(() => ReminderKind) kind: ReminderKind;
  @Field(() => Boolean) on: boolean;
  @Field(() => IdempotencyKeyScalar) idempotencyKey: string;
}

@ObjectType()
export class ReminderSet {
  @Field(() => [ReminderSetting], { description: 'All that the organisation is told.' })
  settings: ReminderSetting[];
}

@ObjectType({ implements: () => [Failure] })
export class ReminderForOthers extends Failure {
  constructor() {
    super({
      nb: 'Denne påminnelsen går ikke til din virksomhet.',
      nn: 'Denne påminninga går ikkje til di verksemd.',
      en: 'This reminder does not go to your organisation.',
    });
  }
}

export const SetReminderResult = createUnionType({
  name: 'SetReminderResult',
  types: () => [ReminderSet, ReminderForOthers, IdempotencyKeyReused] as const,
  resolveType: (value: object) => value.constructor,
});
