import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.js';
import { HandlesEvent, type EventHandler } from '../../platform/outbox/event-handlers.js';
import { calibrate } from './calibrate.js';
import { CalibrationRepository } from './calibration.repository.js';

/** When a round is released its week is closed for good: then its reports are accepted, and say what is used. */
@Injectable()
@HandlesEvent({ type: 'round.released', name: 'intake.calibrate-need-model' })
export class CalibrateNeedModel implements EventHandler {
  constructor(private readonly calibrations: CalibrationRepository) {}

  async handle(_: unknown, tx: Transaction): Promise<void> {
    const isoWeek = await this.calibrations.lastClosedWeek(tx);
    if (isoWeek === null) return;
    const observations = await this.calibrations.observations(tx, isoWeek);
    const groups = new Map<string, typeof observations>();
    for (const each of observations) {
      const key = `${each.categoryCode} ${each.reporters}`;
      groups.set(key, [...(groups.get(key) ?? []), each]);
    }
    const found = [...groups.values()].flatMap((group) => {
      const calibration = calibrate(group);
      const [first] = group;
      return calibration && first
        ? [{ categoryCode: first.categoryCode, reporters: first.reporters, ...calibration }]
        : [];
    });
    await this.calibrations.keep(tx, isoWeek, found);
  }
}
