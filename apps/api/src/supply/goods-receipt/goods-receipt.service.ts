import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../platform/access/call-context.js';
import { Commands } from '../../platform/commands/commands.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { NotFound, type Failure } from '../../platform/graphql/failure.js';
import { ownAccount } from '../ledger/account.js';
import { Ledger } from '../ledger/ledger.js';
import { nationalStoreId } from '../national-store.js';
import { GoodsReceiptRepository } from './goods-receipt.repository.js';
import { faultOf, GoodsReceiptRegistered, type RegisterGoodsReceiptInput } from './register-goods-receipt.js';

@Injectable()
export class GoodsReceiptService {
  constructor(
    private readonly commands: Commands,
    private readonly receipts: GoodsReceiptRepository,
    private readonly ledger: Ledger,
  ) {}

  register(call: CallContext, input: RegisterGoodsReceiptInput): Promise<GoodsReceiptRegistered | Failure> {
    return this.commands.run<GoodsReceiptRegistered>(call, {
      input,
      change: async (tx, id) => faultOf(input) ?? this.receive(tx, call, id, input),
      answer: async (tx, id) =>
        Object.assign(new GoodsReceiptRegistered(), { goodsReceipt: await this.receipts.one(tx, id) }),
    });
  }

  private async receive(
    tx: Transaction,
    call: CallContext,
    id: string,
    input: RegisterGoodsReceiptInput,
  ): Promise<Failure | null> {
    const { quantity } = input;
    const productId = await this.receipts.product(tx, input.productId);
    if (productId === null) return new NotFound();
    const storeId = await nationalStoreId(tx);
    const reference = input.reference.trim();
    await this.receipts.add(tx, {
      id,
      storeId,
      productId,
      quantity,
      reference,
      receivedBy: call.caller.name,
    });
    const [from, to] = [ownAccount('SUPPLIER', storeId), ownAccount('RECEIVED', storeId)];
    await this.ledger.post(tx, {
      kind: 'GOODS_RECEIPT',
      causeId: id,
      legs: [{ productId, quantity, from, to }],
    });
    return null;
  }
}
