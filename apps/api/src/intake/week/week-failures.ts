import { Field, ObjectType } from '@nestjs/graphql';
import { Failure } from '../../platform/graphql/failure.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';

@ObjectType({ implements: () => [Failure] })
export class WeekNotOpen extends Failure {
  @Field(() => DateTimeScalar, { nullable: true }) readonly opensAt: Date | null;
  constructor(opensAt: Date | null) {
    super({
      nb: 'Uken er ikke åpnet for rapportering ennå.',
      nn: 'Veka er ikkje opna for rapportering enno.',
      en: 'The week is not open for reports yet.',
    });
    this.opensAt = opensAt;
  }
}

@ObjectType({ implements: () => [Failure] })
export class WeekClosed extends Failure {
  constructor() {
    super({
      nb: 'Uken er avsluttet: fordelingen er i gang, og rapporter tas ikke lenger imot. Ta det med i neste ukes rapport.',
      nn: 'Veka er avslutta: fordelinga er i gang, og rapportar blir ikkje lenger tekne imot. Ta det med i rapporten for neste veke.',
      en: 'The week is closed: its allocation has begun, and reports are no longer taken. Include it in the report of next week.',
    });
  }
}

@ObjectType({ implements: () => [Failure] })
export class DeadlinePassed extends Failure {
  constructor() {
    super({
      nb: 'Fristen er ute og kan ikke flyttes lenger. Rapporter tas imot til fordelingen begynner, merket som for sene.',
      nn: 'Fristen er ute og kan ikkje flyttast lenger. Rapportar blir tekne imot til fordelinga byrjar, merkte som for seine.',
      en: 'The deadline has passed and can no longer be moved. Reports are taken until the allocation begins, marked late.',
    });
  }
}
