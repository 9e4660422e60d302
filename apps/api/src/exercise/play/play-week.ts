import { decisionsOf } from '../outcome/decisions.js';
import type { Outcome } from '../outcome/outcome.js';
import { roundOf } from '../outcome/round.js';
import { shipmentsOf } from '../outcome/shipments.js';
import { stockOf } from '../outcome/stock.js';
import { weekReportsOf } from '../outcome/week.js';
import { decide } from './decide.js';
import { moveGoods } from './move-goods.js';
import type { Play } from './play.js';
import { refusePlayedWeek } from './refuse-played-week.js';
import { registerGoods } from './register-goods.js';
import { sendReports } from './send-reports.js';

/**
 * Plays the week from the first goods to the last signed receipt.
 * @throws ExerciseFailure when the server refuses something or stands still
 */
export async function playWeek(play: Play): Promise<Outcome> {
  const { api, scenario } = play;
  await refusePlayedWeek(play);
  const stockBefore = await stockOf(api);
  await registerGoods(play);
  await sendReports(play);
  const roundId = await decide(play);
  const decisions = await decisionsOf(api, roundId);
  const served = new Set(decisions.filter(({ units }) => units > 0).map(({ recipient }) => recipient.id));
  await moveGoods(play, roundId, served.size);
  const [reports, round, shipments, stockAfter] = await Promise.all([
    weekReportsOf(api, scenario.isoWeek),
    roundOf(api, roundId),
    shipmentsOf(api, roundId),
    stockOf(api),
  ]);
  return { scenario, reports, round, decisions, shipments, stockBefore, stockAfter };
}
