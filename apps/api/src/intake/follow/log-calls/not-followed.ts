import { Field, ObjectType } from '@nestjs/graphql';
import { Failure } from '../../../platform/graphql/failure.js';

/** One of a list whom the caller does not follow in the week. */
export interface Stranger {
  /** Its place in the list, from 0. */
  readonly index: number;
  /** null: there is nobody by that id. */
  readonly name: string | null;
}

@ObjectType({
  implements: () => [Failure],
  description: 'Some are no reporters of the week, or not yours to follow; nothing was stored.',
})
export class NotFollowed extends Failure {
  @Field(() => [String], { description: 'Which, such as organisationIds.3.' }) readonly paths: string[];
  constructor(strangers: readonly Stranger[]) {
    const named = (number: string) =>
      strangers.map(({ index, name }) => name ?? `${number} ${index + 1}`).join(', ');
    super({
      nb: `Ingenting er lagret. Disse rapporterer ikke denne uken, eller er ikke dine å følge opp: ${named('nr.')}.`,
      nn: `Ingenting er lagra. Desse rapporterer ikkje denne veka, eller er ikkje dine å følgje opp: ${named('nr.')}.`,
      en: `Nothing was stored. These do not report this week, or are not yours to follow: ${named('no.')}.`,
    });
    this.paths = strangers.map(({ index }) => `organisationIds.${index}`);
  }
}
