import { Field, Int, InterfaceType, ObjectType } from '@nestjs/graphql';
import type { Text } from '@fordel/shared';

/**
 * A failure the caller can act on: a member of the mutation's union, never a thrown error.
 * It carries its message in all languages; the resolver of `message` picks the caller's.
 */
@InterfaceType('Failure', { description: "A failure the caller can act on, told in the caller's language." })
export abstract class Failure {
  readonly text: Text;
  constructor(text: Text) {
    this.text = text;
  }
  @Field(() => String, { name: 'message' }) message: string;
}

@ObjectType({ implements: () => [Failure] })
export class IdempotencyKeyReused extends Failure {
  constructor() {
    super({
      nb: 'Denne nøkkelen er brukt før, med et annet innhold. Send endringen på nytt med en ny nøkkel.',
      nn: 'Denne nøkkelen er brukt før, med eit anna innhald. Send endringa på nytt med ein ny nøkkel.',
      en: 'This key was used before with another body. Send the change again with a new key.',
    });
  }
}

@ObjectType({ implements: () => [Failure] })
export class NotFound extends Failure {
  constructor() {
    super({
      nb: 'Finnes ikke, eller er ikke ditt å se.',
      nn: 'Finst ikkje, eller er ikkje ditt å sjå.',
      en: 'It does not exist, or is not yours to see.',
    });
  }
}

@ObjectType({ implements: () => [Failure] })
export class VersionConflict extends Failure {
  @Field(() => Int) readonly currentVersion: number;
  constructor(currentVersion: number) {
    super({
      nb: `Noen andre har endret dette i mellomtiden (nå versjon ${currentVersion}). Hent det på nytt før du sender.`,
      nn: `Nokon andre har endra dette i mellomtida (no versjon ${currentVersion}). Hent det på nytt før du sender.`,
      en: `Somebody else changed this in the meantime (now version ${currentVersion}). Fetch it again before you send.`,
    });
    this.currentVersion = currentVersion;
  }
}

@ObjectType({ implements: () => [Failure] })
export class InvalidInput extends Failure {
  @Field(() => String, { description: 'Where: a field path such as lines.0.arrived.' }) readonly path: string;
  constructor(path: string, text: Text) {
    super(text);
    this.path = path;
  }
}
