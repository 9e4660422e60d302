import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CallContext } from '../../platform/access/call-context.js';
import { Call } from '../../platform/graphql/call.decorator.js';
import type { Failure } from '../../platform/graphql/failure.js';
import { ConfirmReceipt } from './confirm-receipt.js';
import { ConfirmReceiptInput, ConfirmReceiptResult, type ReceiptConfirmed } from './input.js';

@Resolver()
export class ConfirmReceiptResolver {
  constructor(private readonly receipt: ConfirmReceipt) {}

  @Mutation(() => ConfirmReceiptResult, { description: 'Signs for a delivered shipment, with what came.' })
  confirmReceipt(
    @Call() call: CallContext,
    @Args('input') input: ConfirmReceiptInput,
  ): Promise<ReceiptConfirmed | Failure> {
    return this.receipt.confirm(call, input);
  }
}
