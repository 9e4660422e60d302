import { Field, ObjectType } from '@nestjs/graphql';
import { Failure } from '../../platform/graphql/failure.js';
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
