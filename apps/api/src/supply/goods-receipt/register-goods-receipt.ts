import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { REPORT_QUANTITY_MAX } from '@fordel/shared';
import { IdempotencyKeyReused, InvalidInput, NotFound } from '../../platform/graphql/failure.js';
import { QuantityScalar, IdempotencyKeyScalar } from '../../platform/graphql/scalars.js';
import { GoodsReceipt } from './goods-receipt.js';

@InputType()
export class RegisterGoodsReceiptInput {
  @Field(() => ID) productId: string;
  @Field(() => QuantityScalar, { description: 'Base units, at least 1.' }) quantity: number;
  @Field(() => String, { description: "The supplier's or the order's own number." }) reference: string;
  @Field(() => IdempotencyKeyScalar) idempotencyKey: string;
}

@ObjectType()
export class GoodsReceiptRegistered {
  @Field(() => GoodsReceipt) goodsReceipt: GoodsReceipt;
}

export const RegisterGoodsReceiptResult = createUnionType({
  name: 'RegisterGoodsReceiptResult',
  types: () => [GoodsReceiptRegistered, InvalidInput, NotFound, IdempotencyKeyReused] as const,
  resolveType: (value: object) => value.constructor,
});

const REFERENCE_MAX = 200;

/** What is wrong with it as it stands, before anything is looked up. */
export function faultOf({ quantity, reference }: RegisterGoodsReceiptInput): InvalidInput | null {
  if (quantity < 1) {
    return new InvalidInput('quantity', {
      nb: 'Et varemottak må ha minst én enhet.',
      nn: 'Eit varemottak må ha minst éi eining.',
      en: 'A goods receipt has at least one unit.',
    });
  }
  if (quantity > REPORT_QUANTITY_MAX) {
    return new InvalidInput('quantity', {
      nb: 'Så mye kommer ikke i ett mottak: høyst én milliard enheter. Er antallet skrevet riktig?',
      nn: 'Så mykje kjem ikkje i eitt mottak: høgst éin milliard einingar. Er talet skrive rett?',
      en: 'So much does not come in one receipt: one thousand million units at most. Is the number right?',
    });
  }
  if (reference.trim() === '') {
    return new InvalidInput('reference', {
      nb: 'Oppgi leverandørens eller bestillingens nummer.',
      nn: 'Oppgi nummeret til leverandøren eller bestillinga.',
      en: "Give the supplier's or the order's number.",
    });
  }
  if (reference.length > REFERENCE_MAX) {
    return new InvalidInput('reference', {
      nb: `Nummeret kan ha høyst ${REFERENCE_MAX} tegn.`,
      nn: `Nummeret kan ha høgst ${REFERENCE_MAX} teikn.`,
      en: `The number has ${REFERENCE_MAX} characters at most.`,
    });
  }
  return null;
}
