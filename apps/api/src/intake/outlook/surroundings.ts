import { Injectable } from '@nestjs/common';
import { weeksBetween, type IsoWeek } from '@fordel/shared';
import type { Transaction } from '../../platform/database/transaction.js';
import type { BaseUnit } from '../../registry/catalogue/category.entity.js';
import { DeliveryRepository } from '../deliveries/delivery.repository.js';
import { CareActivityRepository } from '../need-model/activity/care-activity.repository.js';
import { CaseTerms } from '../need-model/cases/case-terms.js';
import { expectedByRate, NOTHING_STATED } from '../need-model/expected-by-rate.js';
import { NeedModel } from '../need-model/need-model.js';
import type { LineInView, Written } from '../plausibility/line-in-view.js';
import { SurroundingsRepository, type ReporterFacts, type ReporterWeek } from './surroundings.repository.js';

/** A report to be looked at, as things stood at `until`. */
export interface Moment extends ReporterWeek {
  readonly until: Date;
}

/** What stands around one category of a report: everything that was not written in it. */
export interface Around extends Omit<LineInView, keyof Written> {
  readonly onTheWay: number;
  readonly baseUnit: BaseUnit;
}

/** People count these in pairs. */
const IN_PAIRS = new Set(['HANSKER']);
/** No growth that reports do not show yet: nothing is known of cases; thousandths. */
const NO_OUTBREAK = 1000;

const keyOf = (...parts: readonly (string | number)[]): string => parts.join(' ');

const byKey = <Row>(rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [key(row), row]));

@Injectable()
export class Surroundings {
  constructor(
    private readonly repository: SurroundingsRepository,
    private readonly deliveries: DeliveryRepository,
    private readonly model: NeedModel,
    private readonly cases: CaseTerms,
    private readonly activity: CareActivityRepository,
  ) {}

  /** In a handful of statements, however many reports there are. */
  async of(
    tx: Transaction,
    moments: readonly Moment[],
  ): Promise<(moment: Moment, categoryCode: string) => Around> {
    const reporters = byKey(
      await this.repository.reporters(
        tx,
        moments.map(({ organisationId }) => organisationId),
      ),
      ({ id }) => id,
    );
    const earlier = await this.repository.earlier(tx, moments);
    const before = byKey(earlier, (row) => keyOf(row.organisationId, row.isoWeek, row.categoryCode));
    const came = await this.came(tx, moments, earlier);
    const peers = await this.peers(tx, moments, reporters);
    const categories = byKey(await this.repository.categories(tx), ({ code }) => code);
    const rates = byKey(await this.model.rates(tx), (rate) => keyOf(rate.categoryCode, rate.reporters));
    const activity = byKey(await this.activity.counted(tx, moments), (row) =>
      keyOf(row.organisationId, row.isoWeek),
    );
    const termsOf = await this.cases.of(
      tx,
      moments.map(({ isoWeek }) => isoWeek),
    );
    return ({ organisationId, isoWeek, until }, categoryCode) => {
      const category = categories.get(categoryCode);
      if (!category) throw new Error(`there is no category ${categoryCode}`);
      const reporter = reporters.get(organisationId);
      const known = activity.get(keyOf(organisationId, isoWeek)) ?? NOTHING_STATED;
      const rate = reporter && rates.get(keyOf(categoryCode, reporter.kind));
      const was = before.get(keyOf(organisationId, isoWeek, categoryCode));
      const delivery = came.get(keyOf(organisationId, until.getTime(), categoryCode));
      return {
        before: was ? { stock: was.lastStock, weeks: weeksBetween(was.lastWeek, isoWeek) } : null,
        usual: was?.usual ?? null,
        delivered: delivery?.delivered ?? 0,
        onTheWay: delivery?.onTheWay ?? 0,
        packSizes: category.packSizes,
        baseUnit: category.baseUnit,
        inPairs: IN_PAIRS.has(categoryCode),
        outbreak: termsOf(organisationId, isoWeek, categoryCode).outbreak ?? NO_OUTBREAK,
        model: rate && reporter ? expectedByRate(rate, { ...reporter, ...known }) : null,
        population: reporter?.size ? reporter.population : null,
        peers: reporter?.size ? (peers.get(keyOf(isoWeek, reporter.size, categoryCode)) ?? null) : null,
      };
    };
  }

  private async came(
    tx: Transaction,
    moments: readonly Moment[],
    earlier: readonly (ReporterWeek & { lastSubmittedAt: Date })[],
  ) {
    const last = byKey(earlier, ({ organisationId, isoWeek }) => keyOf(organisationId, isoWeek));
    const spans = moments.map(({ organisationId, isoWeek, until }) => ({
      ...{ organisationId, until },
      since: last.get(keyOf(organisationId, isoWeek))?.lastSubmittedAt ?? null,
    }));
    return byKey(await this.deliveries.inSpans(tx, spans), (row) =>
      keyOf(row.organisationId, row.until.getTime(), row.categoryCode),
    );
  }

  private async peers(
    tx: Transaction,
    moments: readonly Moment[],
    reporters: ReadonlyMap<string, ReporterFacts>,
  ) {
    const asked = moments.flatMap(({ organisationId, isoWeek }): { isoWeek: IsoWeek; size: string }[] => {
      const size = reporters.get(organisationId)?.size ?? null;
      return size === null ? [] : [{ isoWeek, size }];
    });
    return byKey(await this.repository.peerUse(tx, asked), (row) =>
      keyOf(row.isoWeek, row.size, row.categoryCode),
    );
  }
}
