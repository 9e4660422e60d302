import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Node } from '../../../platform/graphql/node.js';
import { DateTimeScalar, QuantityScalar } from '../../../platform/graphql/scalars.js';
import { NormalStockKind } from '../kind.js';

@ObjectType({ description: 'How much of a kind is one organisation’s, in pieces.' })
export class SharedStockShare {
  @Field(() => ID) organisationId: string;
  @Field(() => QuantityScalar) share: number;
}

@ObjectType({ description: 'One kind in a stock held together, in pieces.' })
export class SharedStockLine {
  @Field(() => NormalStockKind) kind: NormalStockKind;
  @Field(() => QuantityScalar) held: number;
  @Field(() => [SharedStockShare], { description: 'Together never more than it holds.' })
  shares: SharedStockShare[];
}

@ObjectType({
  implements: () => [Node],
  description: 'A stock several hold together, as its keeper has it. Without lines: no longer held together.',
})
export class SharedStock extends Node {
  @Field(() => Int, { description: 'To be sent along when it is changed.' }) revision: number;
  @Field(() => String) name: string;
  @Field(() => String, { description: 'Which agreement it rests on.' }) agreement: string;
  @Field(() => Boolean) storedInNorway: boolean;
  @Field(() => String, { description: "'2026-03-02'." }) countedOn: string;
  @Field(() => [SharedStockLine]) lines: SharedStockLine[];
  @Field(() => String) statedBy: string;
  @Field(() => DateTimeScalar) statedAt: Date;
}
