import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, QuantityScalar } from '../../../platform/graphql/scalars.js';
import { NormalStockKind } from '../kind.js';

@ObjectType({ description: 'What was counted of one kind, in pieces.' })
export class OwnStockLine {
  @Field(() => NormalStockKind) kind: NormalStockKind;
  @Field(() => QuantityScalar) held: number;
}

@ObjectType({ description: 'What an organisation declares of the stock that is its own alone.' })
export class OwnStock {
  @Field(() => Int, { description: 'To be sent along with the next declaration.' }) revision: number;
  @Field(() => Boolean) storedInNorway: boolean;
  @Field(() => String, { nullable: true, description: "'2026-03-02'; null: nothing is counted." })
  countedOn: string | null;
  @Field(() => [OwnStockLine], { description: 'What was counted.' }) lines: OwnStockLine[];
  @Field(() => String) statedBy: string;
  @Field(() => DateTimeScalar) statedAt: Date;
}
