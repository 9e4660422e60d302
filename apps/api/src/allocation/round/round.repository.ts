import { Injectable } from '@nestjs/common';
import type { IsoWeek } from '@fordel/shared';
import type { Caller } from '../../platform/access/call-context.js';
import type { Transaction } from '../../platform/database/transaction.js';
import type { Round } from './round.js';
import { SEAL } from './seal.js';

const ROUND = `select r.id, r.iso_week as "isoWeek", r.state, r.version, r.policy_version_id as "policyVersionId", r.seed,
    r.engine_version as "engineVersion", r.opened_at as "openedAt", r.opened_by as "openedBy",
    r.calculation_requested_by as "calculationRequestedBy",
    r.calculation_requested_subject as "calculationRequestedSubject", r.calculated_at as "calculatedAt",
    r.approved_at as "approvedAt", r.approved_by as "approvedBy", r.released_at as "releasedAt",
    r.released_by as "releasedBy", r.synthetic,
    json_build_object('done', coalesce(p.done, 0), 'total', coalesce(p.total, 0)) as progress
  from allocation_round r left join allocation_progress p on p.round_id = r.id`;

export interface NewRound {
  readonly id: string;
  readonly isoWeek: IsoWeek;
  readonly policyVersionId: string;
  readonly seed: string;
  readonly openedBy: string;
}

@Injectable()
export class RoundRepository {
  /** Whatever the id looks like: a caller may have made it up. */
  async byId(tx: Transaction, id: string): Promise<Round | null> {
    const [round] = await tx.query<Round>(`${ROUND} where r.id::text = lower($1)`, [id]);
    return round ?? null;
  }

  async ofWeek(tx: Transaction, isoWeek: IsoWeek): Promise<Round | null> {
    const [round] = await tx.query<Round>(`${ROUND} where r.iso_week = $1`, [isoWeek]);
    return round ?? null;
  }

  /** The round as it is, held so until the transaction ends; figures may still be written to it meanwhile. */
  async hold(tx: Transaction, id: string): Promise<Round | null> {
    await tx.query('select from allocation_round where id = $1 for no key update', [id]);
    return this.byId(tx, id);
  }

  /** Nobody else opens a round until the transaction ends. */
  async holdOpening(tx: Transaction): Promise<void> {
    await tx.query('lock table allocation_round in share row exclusive mode');
  }

  /** The week of the round that stands in the way of one of `isoWeek`: not released yet, of that week, or of a later one. */
  async inTheWay(tx: Transaction, isoWeek: IsoWeek): Promise<IsoWeek | null> {
    const [round] = await tx.query<{ isoWeek: IsoWeek }>(
      `select iso_week as "isoWeek" from allocation_round where state <> 'RELEASED' or iso_week >= $1
       order by state = 'RELEASED', iso_week limit 1`,
      [isoWeek],
    );
    return round?.isoWeek ?? null;
  }

  /** The seal of the last round released at an instant or before; null when there was none. */
  async lastSeal(tx: Transaction, at: Date): Promise<string | null> {
    const [round] = await tx.query<{ seal: string }>(
      'select seal from allocation_round where released_at <= $1 order by released_at desc limit 1',
      [at],
    );
    return round?.seal ?? null;
  }

  async add(tx: Transaction, round: NewRound): Promise<void> {
    await tx.query(
      `insert into allocation_round (id, iso_week, policy_version_id, seed, opened_by, synthetic)
       select $1, $2, $3, $4, $5, exercise is not null from clock`,
      [round.id, round.isoWeek, round.policyVersionId, round.seed, round.openedBy],
    );
  }

  async requestCalculation(tx: Transaction, id: string, { name, subject }: Caller): Promise<void> {
    await tx.query(
      `update allocation_round set state = 'CALCULATING', version = version + 1, calculation_requested_at = fordel_now(),
         calculation_requested_by = $2, calculation_requested_subject = $3 where id = $1`,
      [id, name, subject],
    );
  }

  async calculated(tx: Transaction, id: string, engineVersion: string): Promise<void> {
    await tx.query(
      `update allocation_round set state = 'CALCULATED', version = version + 1, calculated_at = fordel_now(),
         engine_version = $2 where id = $1`,
      [id, engineVersion],
    );
  }

  async approve(tx: Transaction, id: string, { name, subject }: Caller): Promise<void> {
    await tx.query(
      `update allocation_round set state = 'APPROVED', version = version + 1, approved_at = fordel_now(),
         approved_by = $2, approved_subject = $3 where id = $1`,
      [id, name, subject],
    );
  }

  async release(tx: Transaction, id: string, { name }: Caller): Promise<void> {
    await tx.query(
      `update allocation_round r set state = 'RELEASED', version = version + 1, released_at = fordel_now(),
         released_by = $2, seal = ${SEAL} where id = $1`,
      [id, name],
    );
  }
}
