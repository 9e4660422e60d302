import { instantInWords } from '@fordel/shared';
import { Field, ObjectType } from '@nestjs/graphql';
import { Failure } from '../../platform/graphql/failure.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { UrgentState } from './urgent-state.js';

@ObjectType({ implements: () => [Failure] })
export class WrongUrgentState extends Failure {
  @Field(() => UrgentState) readonly state: UrgentState;
  constructor(state: UrgentState) {
    super({
      nb: 'Hasteforespørselen er ikke hos deg nå, eller er allerede avgjort.',
      nn: 'Hasteførespurnaden er ikkje hos deg no, eller er alt avgjord.',
      en: 'The urgent request is not with you now, or is already settled.',
    });
    this.state = state;
  }
}

@ObjectType({ implements: () => [Failure] })
export class AnswerNotDue extends Failure {
  @Field(() => DateTimeScalar, { description: 'From when on it may be taken over.' }) readonly dueAt: Date;
  constructor(dueAt: Date) {
    super({
      nb: `Fylkesmannen eller RHF har frist til ${instantInWords('nb', dueAt)} med å svare. Først da kan dere overta.`,
      nn: `Fylkesmannen eller RHF har frist til ${instantInWords('nn', dueAt)} med å svare. Først då kan de ta over.`,
      en: `The fylkesmann or the RHF has until ${instantInWords('en', dueAt)} to answer. Only then can you take it over.`,
    });
    this.dueAt = dueAt;
  }
}
