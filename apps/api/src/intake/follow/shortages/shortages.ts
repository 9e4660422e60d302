import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Database } from '../../../platform/database/database.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { keyAfter, pageOf } from '../../../platform/graphql/connection.js';
import { DeliveryRepository } from '../../deliveries/delivery.repository.js';
import { WeekRepository } from '../../week/week.repository.js';
import { areaOf } from '../area-of.js';
import { shortageOf, type RankedShortage } from './shortage-of.js';
import type { ShortageConnection, ShortagesArgs } from './shortage.js';
import { ShortagesRepository, type LatestReport } from './shortages.repository.js';

/** Who runs dry first, in as many statements for the nation as for one kommune. */
@Injectable()
export class Shortages {
  constructor(
    private readonly database: Database,
    private readonly weeks: WeekRepository,
    private readonly repository: ShortagesRepository,
    private readonly deliveries: DeliveryRepository,
  ) {}

  page(call: CallContext, args: ShortagesArgs): Promise<ShortageConnection> {
    return this.database.transaction(call, async (tx) => {
      const { deadline } = await this.weeks.read(tx, args.isoWeek);
      const reporters = await this.repository.reporters(tx, args, deadline, areaOf(call));
      const known = reporters.filter((reporter): reporter is LatestReport => reporter.reportId !== null);
      const ranked = await this.rank(tx, args, known);
      const after = keyAfter(args.after);
      const { edges, ...page } = pageOf(
        ranked.filter(({ key }) => after === null || key > after),
        {
          ...{ first: args.first, after: args.after ?? null, totalCount: ranked.length },
          keyOf: ({ key }) => key,
        },
      );
      return {
        ...page,
        edges: edges.map(({ cursor, node }) => ({ cursor, node: node.shortage })),
        neverReported: reporters.length - known.length,
      };
    });
  }

  private async rank(
    tx: Transaction,
    { isoWeek, categoryCode }: ShortagesArgs,
    reports: readonly LatestReport[],
  ): Promise<RankedShortage[]> {
    const stocks = await this.repository.stocks(tx, reports, categoryCode ?? null);
    const spans = reports.map(({ submittedAt: since, ...report }) => ({ ...report, since }));
    const sent = new Map(
      (await this.deliveries.inSpans(tx, spans)).map((came) => [
        `${came.organisationId} ${came.categoryCode}`,
        came.delivered + came.onTheWay,
      ]),
    );
    return stocks
      .map((stock) => {
        const since = sent.get(`${stock.organisationId} ${stock.categoryCode}`) ?? 0;
        return shortageOf(stock, since, isoWeek);
      })
      .sort((one, other) => (one.key < other.key ? -1 : 1));
  }
}
