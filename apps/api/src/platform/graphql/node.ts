import { Field, ID, InterfaceType } from '@nestjs/graphql';

@InterfaceType({ description: 'Anything with a key of its own.' })
export abstract class Node {
  @Field(() => ID) id: string;
}
