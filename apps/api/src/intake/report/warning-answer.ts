import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { PlausibilityCheck } from '../plausibility/plausibility-check.js';

/** What a reporter says to a warning: why the figure is right all the same. */
@ObjectType({ description: 'Why a figure is right although it is hard to believe.' })
@InputType('WarningAnswerInput')
export class WarningAnswer {
  @Field(() => PlausibilityCheck) check: PlausibilityCheck;
  @Field(() => ID) categoryCode: string;
  @Field(() => String, { description: '1 to 500 characters.' }) reason: string;
}
