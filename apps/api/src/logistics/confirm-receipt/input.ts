import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  Failure,
  IdempotencyKeyReused,
  InvalidInput,
  NotFound,
  VersionConflict,
} from '../../platform/graphql/failure.js';
import { QuantityScalar, IdempotencyKeyScalar } from '../../platform/graphql/scalars.js';
import { ShipmentState } from '../shipment/shipment-state.js';
import { Shipment } from '../shipment/shipment.js';

@InputType({
  description:
    'arrived counts all that came, damaged included; a product that did not come at all is a line with 0. Base units.',
})
export class ReceiptLineInput {
  @Field(() => ID) productId: string;
  @Field(() => QuantityScalar) arrived: number;
  @Field(() => QuantityScalar) damaged: number;
}

@InputType()
export class ConfirmReceiptInput {
  @Field(() => ID) shipmentId: string;
  @Field(() => Int, { description: "The shipment's version the caller saw." }) expectedVersion: number;
  @Field(() => [ReceiptLineInput], { description: 'Every product of the shipment, once.' })
  lines: ReceiptLineInput[];
  @Field(() => String, { nullable: true }) note?: string | null;
  @Field(() => IdempotencyKeyScalar) idempotencyKey: string;
}

@ObjectType()
export class ReceiptConfirmed {
  @Field(() => Shipment) shipment: Shipment;
}

@ObjectType({ implements: () => [Failure] })
export class WrongShipmentState extends Failure {
  @Field(() => ShipmentState) readonly state: ShipmentState;
  constructor(state: ShipmentState) {
    super(
      state === ShipmentState.CONFIRMED
        ? {
            nb: 'Mottaket er allerede bekreftet.',
            nn: 'Mottaket er alt stadfesta.',
            en: 'The receipt is already confirmed.',
          }
        : {
            nb: 'Sendingen er ikke levert ennå. Mottaket kan bekreftes når den er kommet frem.',
            nn: 'Sendinga er ikkje levert enno. Mottaket kan stadfestast når ho er komen fram.',
            en: 'The shipment is not delivered yet. Its receipt can be confirmed once it has arrived.',
          },
    );
    this.state = state;
  }
}

export const ConfirmReceiptResult = createUnionType({
  name: 'ConfirmReceiptResult',
  types: () =>
    [
      ReceiptConfirmed,
      InvalidInput,
      WrongShipmentState,
      VersionConflict,
      NotFound,
      IdempotencyKeyReused,
    ] as const,
  resolveType: (value: object) => value.constructor,
});
