import { Inject, Injectable } from '@nestjs/common';
import type { IsoWeek } from '@fordel/shared';
import type { CallContext } from '../../platform/access/call-context.js';
import { ACCESS_TABLE, type AccessTable } from '../../platform/access/ports.js';
import { scopeOf } from '../../platform/access/scope-of.js';
import type { Burst } from '../../platform/changes/burst.js';
import { Changes } from '../../platform/changes/changes.js';
import { Watch } from '../../platform/changes/watch.js';
import { Database } from '../../platform/database/database.js';
import { TOLD_PARTS, type ToldPart } from './told-parts.js';
import type { WeekChange } from './week-change.js';
import { WeekPart } from './week-part.js';

/** Watches a week, or all of them, for one caller, who is told only of what asking would show them. */
@Injectable()
export class WatchWeek {
  constructor(
    private readonly changes: Changes,
    private readonly database: Database,
    @Inject(ACCESS_TABLE) private readonly accessTable: AccessTable,
  ) {}

  begin(call: CallContext, isoWeek: IsoWeek | null): Watch<WeekChange> {
    return new Watch(this.changes, {
      concerns: (news) =>
        isoWeek === null || news === 'EVERYTHING' || news.week === null || news.week === isoWeek,
      look: (burst) => this.look(call, isoWeek, burst),
    });
  }

  private async look(call: CallContext, isoWeek: IsoWeek | null, burst: Burst): Promise<WeekChange | null> {
    if (burst.isEverything) return { parts: Object.values(WeekPart) };
    const parts = new Set<WeekPart>();
    for (const told of TOLD_PARTS) {
      if (burst.parts.includes(told.word) && !parts.has(told.part)) {
        if (await this.sees(call, isoWeek, told, burst.organisations(told.word))) parts.add(told.part);
      }
    }
    return parts.size > 0 ? { parts: [...parts] } : null;
  }

  /** Whose rows changed says where to look; row-level security says what is seen there. */
  private async sees(
    call: CallContext,
    isoWeek: IsoWeek | null,
    { operation, sql }: ToldPart,
    organisations: string[],
  ): Promise<boolean> {
    const { role, organisationId } = call.caller;
    const scope = scopeOf(this.accessTable, operation, role);
    if (scope === null || sql === undefined) return scope !== null;
    if (organisations.length === 0) return false;
    if (scope === 'own' && !organisations.includes(organisationId ?? '')) return false; // most, on a Tuesday at noon
    const rows = await this.database.transaction({ ...call, scope, operation }, (tx) =>
      tx.query(sql, [isoWeek, organisations]),
    );
    return rows.length > 0;
  }
}
