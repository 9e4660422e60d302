import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

/** The escalation ladder, in its order: what comes before central stock. */
export enum LadderStep {
  OWN_PURCHASE = 'OWN_PURCHASE',
  NEIGHBOURS = 'NEIGHBOURS',
  FYLKESMANN_OR_RHF = 'FYLKESMANN_OR_RHF',
}
registerEnumType(LadderStep, {
  name: 'LadderStep',
  description: 'What is tried before central stock, in this order.',
  valuesMap: {
    OWN_PURCHASE: { description: 'Buying it oneself.' },
    NEIGHBOURS: { description: 'Help from kommuner or hospitals nearby.' },
    FYLKESMANN_OR_RHF: {
      description: 'The fylkesmann, or for a hospital the RHF, looked for somebody with stock.',
    },
  },
});

@ObjectType({ description: 'One step of the escalation ladder.' })
export class LadderStepTold {
  @Field(() => LadderStep) step: LadderStep;
  @Field(() => Boolean) tried: boolean;
  @Field(() => String, { description: 'What came of it, or why it was not tried; may be empty then.' })
  outcome: string;
}
