import { WAREHOUSE } from '../api/personas.js';
import { changed, type Answered } from '../api/changed.js';
import { each } from '../api/each.js';
import { keyOf, type Play } from './play.js';
import { setClockFor } from './set-clock.js';
import { TIMETABLE } from './timetable.js';

export const REGISTER_GOODS = `
  mutation RegisterGoods($input: RegisterGoodsReceiptInput!) {
    registerGoodsReceipt(input: $input) {
      __typename
      ... on Failure { message }
    }
  }`;

/** Monday: what was bought arrives at the national store. */
export async function registerGoods(play: Play): Promise<void> {
  const { api, scenario, progress } = play;
  await setClockFor(play, TIMETABLE.goodsArrive);
  progress.begin('Monday: goods arrive', scenario.nationalReceipts.length);
  await each(scenario.nationalReceipts, async ({ productId, quantity }) => {
    const reference = `${scenario.isoWeek}, exercise`;
    const input = { productId, quantity, reference, idempotencyKey: keyOf(play, `goods-${productId}`) };
    const answer = await api.ask<{ registerGoodsReceipt: Answered<object> }>(WAREHOUSE, REGISTER_GOODS, {
      input,
    });
    changed('GoodsReceiptRegistered', 'Registering goods', answer.registerGoodsReceipt);
    progress.advance();
  });
}
