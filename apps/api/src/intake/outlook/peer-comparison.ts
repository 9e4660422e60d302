import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { LineInView } from '../plausibility/line-in-view.js';

@ObjectType({
  description: 'Use a week beside what kommuner of the same size reported; base units per 1,000 inhabitants.',
})
export class PeerComparison {
  @Field(() => Float, { nullable: true, description: 'null: the use is not known.' })
  own: number | null;
  @Field(() => Int, { description: 'How many kommuner it is beside, five or more.' })
  reporters: number;
  @Field(() => Float, { description: 'One in ten used less.' })
  low: number;
  @Field(() => Float, { description: 'Half used less.' })
  middle: number;
  @Field(() => Float, { description: 'One in ten used more.' })
  high: number;
}

/** null for who is no kommune, and while fewer than five of its size have reported. */
export function comparedWithPeers(
  line: Pick<LineInView, 'used' | 'population' | 'peers'>,
): PeerComparison | null {
  const { used, population, peers } = line;
  if (!peers || !population) return null;
  const units = (thousandths: number) => thousandths / 1000;
  return {
    own: used === null ? null : units(Math.round((used * 1_000_000) / population)),
    reporters: peers.reporters,
    ...{ low: units(peers.low), middle: units(peers.middle), high: units(peers.high) },
  };
}
