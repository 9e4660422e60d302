import { Injectable } from '@nestjs/common';
import { weeksBetween } from '@fordel/shared';
import type { Transaction } from '../../platform/database/transaction.js';
import { CatalogueRepository } from '../../registry/catalogue/catalogue.repository.js';
import { Reporters } from '../week/week.js';
import { WeekRepository } from '../week/week.repository.js';
import { StandIn, type ActivityRate } from './activity-rate.js';
import { FEWEST_WITH_ACTIVITY, type ActivityCalibration } from './calibrate.js';
import { CalibrationRepository } from './calibration.repository.js';
import type { NeedModelRate } from './need-model-rate.js';
import { NEED_MODEL_RATES } from './rates.js';

const KINDS = [Reporters.KOMMUNE, Reporters.HOSPITAL] as const;

/** The need model as it stands: calibrated where enough accepted reports were there, else as published. */
@Injectable()
export class NeedModel {
  constructor(
    private readonly calibrations: CalibrationRepository,
    private readonly catalogue: CatalogueRepository,
    private readonly weeks: WeekRepository,
  ) {}

  /** In the order of the report; a category and kind of reporter the model says nothing of is absent. */
  async rates(tx: Transaction): Promise<NeedModelRate[]> {
    const { isoWeek: now } = await this.weeks.current(tx);
    const latest = await this.calibrations.latest(tx);
    const categories = await this.catalogue.categories(tx);
    return categories.flatMap(({ code: categoryCode }) =>
      KINDS.flatMap((reporters): NeedModelRate[] => {
        const calibrated = latest.find(
          (each) => each.categoryCode === categoryCode && each.reporters === reporters,
        );
        if (!calibrated) return published(categoryCode, reporters);
        const { base, perResident80Plus, isoWeek, calibratedAt, reports, outliers, activity } = calibrated;
        return [
          {
            ...{ categoryCode, reporters, base: base / 1000, reports, outliers },
            perResident80Plus: perResident80Plus === null ? null : perResident80Plus / 1000,
            ...{ calibratedBy: isoWeek, calibratedAt, ageWeeks: weeksBetween(isoWeek, now) },
            activity: reporters === Reporters.KOMMUNE ? activityRate(activity) : null,
          },
        ];
      }),
    );
  }
}

function activityRate({ rates, reports, outliers }: ActivityCalibration): ActivityRate {
  if (!rates) {
    const standIn = reports < FEWEST_WITH_ACTIVITY ? StandIn.TOO_FEW : StandIn.ALIKE;
    return { base: null, perNursingHomeResident: null, perHomeCareVisit: null, standIn, reports, outliers };
  }
  return {
    base: rates.base / 1000,
    perNursingHomeResident: rates.perNursingHomeResident / 1000,
    perHomeCareVisit: rates.perHomeCareVisit / 1000,
    ...{ standIn: null, reports, outliers },
  };
}

function published(categoryCode: string, reporters: Reporters): NeedModelRate[] {
  const rate = NEED_MODEL_RATES[categoryCode];
  const kommune = reporters === Reporters.KOMMUNE;
  const base = (kommune ? rate?.perThousandInhabitants : rate?.perSomaticBed) ?? 0;
  if (base === 0) return [];
  return [
    {
      ...{ categoryCode, reporters, base: base / 1000, perResident80Plus: kommune ? 0 : null },
      ...{ calibratedBy: null, calibratedAt: null, ageWeeks: null, reports: null, outliers: null },
      activity: null,
    },
  ];
}
