import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, QuantityScalar } from '../../platform/graphql/scalars.js';
import { LadderStepTold } from './ladder-step.js';
import { UrgentState } from './urgent-state.js';

@ObjectType({ description: 'What was asked, once.' })
export class UrgentEntry {
  requestId: string;
  @Field(() => QuantityScalar, { description: 'Base units.' }) quantity: number;
  @Field(() => Int, { description: 'Hours until they run dry, when it was asked.' }) hoursLeft: number;
  @Field(() => [LadderStepTold], { description: 'In the order of the ladder.' }) ladder: LadderStepTold[];
  @Field(() => DateTimeScalar) madeAt: Date;
  @Field(() => String) madeBy: string;
}

@ObjectType({ description: 'What was answered: by whom, when and why.' })
export class UrgentAnswer {
  requestId: string;
  organisationId: string;
  @Field(() => UrgentState, { description: 'What the request came to.' }) state: UrgentState;
  @Field(() => Boolean, { description: 'Helsedirektoratet took it over: nobody had answered in time.' })
  takenOver: boolean;
  @Field(() => String, { description: 'Empty when nothing was said.' }) remark: string;
  @Field(() => DateTimeScalar) answeredAt: Date;
  @Field(() => String) answeredBy: string;
}
