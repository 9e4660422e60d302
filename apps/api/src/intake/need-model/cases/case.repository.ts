import { Injectable } from '@nestjs/common';
import { addWeeks, type IsoWeek } from '@fordel/shared';
import type { CallContext } from '../../../platform/access/call-context.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { Activity } from '../expected-weekly-use.js';
import type { CaseUse } from './case-use.js';
import type { ExpectedCases } from './expected-cases.js';

/** The figure that counts for a kommune in a week. */
export interface CountedCases {
  readonly organisationId: string;
  readonly isoWeek: IsoWeek;
  readonly population: number;
  readonly cases: number;
  readonly casesOf: IsoWeek;
  /** Inhabitants of the county whose cases they are; null: they are the kommune's own. */
  readonly ofCounty: number | null;
}

/** A reporter by the register's figures. */
export interface KnownReporter extends Activity {
  readonly id: string;
  readonly population80Plus: number | null;
}

/** How many weeks a figure is counted on after its own. */
const WEEKS = 4;

const FIGURE = `e.id, e.organisation_id as "organisationId", e.iso_week as "isoWeek", e.revision, e.cases, e.source,
  e.stated_by as "statedBy", e.stated_at as "statedAt", e.synthetic`;

const USE = `u.category_code as "categoryCode", u.revision, u.per_case as "perCase", u.source,
  u.stated_by as "statedBy", u.stated_at as "statedAt", u.synthetic,
  floor(extract(epoch from fordel_now() - u.stated_at) / 86400)::integer as "ageDays"`;

@Injectable()
export class CaseRepository {
  /** For each week, of each kommune: the latest figure, its own before its county's when they are of the same week. */
  counted(tx: Transaction, weeks: readonly IsoWeek[]): Promise<CountedCases[]> {
    return tx.query<CountedCases>(
      `with latest as (
         select distinct on (organisation_id, iso_week) organisation_id, iso_week, cases from expected_cases
         where iso_week between (select min(first) from unnest($2::text[]) first) and (select max(week) from unnest($1::text[]) week)
         order by organisation_id, iso_week, revision desc)
       select distinct on (o.id, asked.week) o.id as "organisationId", asked.week as "isoWeek", o.population, l.cases,
              l.iso_week as "casesOf", case when l.organisation_id <> o.id then county.population end as "ofCounty"
       from unnest($1::text[], $2::text[]) as asked (week, first)
       join latest l on l.iso_week between asked.first and asked.week
       join organisation o on o.kind = 'KOMMUNE' and l.organisation_id in (o.id, o.fylkesmann_id)
       left join organisation county on county.id = o.fylkesmann_id
       order by o.id, asked.week, l.iso_week desc, l.organisation_id = o.id desc`,
      [weeks, weeks.map((week) => addWeeks(week, -WEEKS))],
    );
  }

  /** A reporter the caller may see; null: none, whatever the id looks like. */
  async reporter(tx: Transaction, organisationId: string): Promise<KnownReporter | null> {
    const [reporter] = await tx.query<KnownReporter>(
      `select o.id, case o.kind when 'KOMMUNE' then 'KOMMUNE' else 'HOSPITAL' end as kind, o.population,
              o.population_80_plus as "population80Plus", o.somatic_beds as "somaticBeds"
       from organisation o
       where o.id::text = lower($1) and o.kind in ('KOMMUNE', 'HELSEFORETAK', 'PRIVATE_HOSPITAL')
         and (caller_scope() = 'national' or o.id in (select caller_organisations()))`,
      [organisationId],
    );
    return reporter ?? null;
  }

  /** The figures of a week, counties first: the latest of each, or every revision, the latest first. */
  ofWeek(tx: Transaction, isoWeek: IsoWeek, everyRevision: boolean): Promise<ExpectedCases[]> {
    return tx.query<ExpectedCases>(
      `select ${FIGURE} from expected_cases e join organisation o on o.id = e.organisation_id
       where e.iso_week = $1 and ($2 or not exists (
         select from expected_cases newer
         where newer.organisation_id = e.organisation_id and newer.iso_week = e.iso_week and newer.revision > e.revision))
       order by o.kind, o.id, e.revision desc`,
      [isoWeek, everyRevision],
    );
  }

  async byId(tx: Transaction, id: string): Promise<ExpectedCases | null> {
    const [figure] = await tx.query<ExpectedCases>(`select ${FIGURE} from expected_cases e where e.id = $1`, [
      id,
    ]);
    return figure ?? null;
  }

  /** What can be said of whom the caller may speak of: its inhabitants and the revision the week stands at; null: nothing. */
  async ground(
    tx: Transaction,
    organisationId: string,
    isoWeek: IsoWeek,
  ): Promise<{ id: string; population: number; revision: number } | null> {
    const [ground] = await tx.query<{ id: string; population: number; revision: number }>(
      `select o.id, o.population,
              (select coalesce(max(e.revision), 0) from expected_cases e where e.organisation_id = o.id and e.iso_week = $2) as revision
       from organisation o
       where o.id::text = lower($1) and o.kind in ('KOMMUNE', 'FYLKESMANN')
         and o.valid_from <= oslo_today() and (o.valid_to is null or o.valid_to > oslo_today())
         and (caller_scope() = 'national' or o.id in (select caller_organisations()))`,
      [organisationId, isoWeek],
    );
    return ground ?? null;
  }

  /** Stores a revision; false when somebody else stored it first. */
  async insertCases(
    tx: Transaction,
    id: string,
    { caller }: CallContext,
    said: Pick<ExpectedCases, 'organisationId' | 'isoWeek' | 'revision' | 'cases' | 'source'>,
  ): Promise<boolean> {
    const stored = await tx.query(
      `insert into expected_cases (id, organisation_id, iso_week, revision, cases, source, stated_by, stated_for)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (organisation_id, iso_week, revision) do nothing returning id`,
      [
        ...[id, said.organisationId, said.isoWeek, said.revision, said.cases, said.source],
        ...[caller.name, caller.organisationId],
      ],
    );
    return stored.length > 0;
  }

  async caseUseById(tx: Transaction, id: string): Promise<CaseUse | null> {
    const [use] = await tx.query<CaseUse>(`select ${USE} from case_use u where u.id = $1`, [id]);
    return use ?? null;
  }

  /** The latest figure of each category that has one, or every revision, the latest first; in the order of the report; thousandths. */
  caseUse(tx: Transaction, everyRevision = false): Promise<CaseUse[]> {
    return tx.query<CaseUse>(
      `select ${USE} from case_use u join category c on c.code = u.category_code
       where $1 or not exists (
         select from case_use newer where newer.category_code = u.category_code and newer.revision > u.revision)
       order by c.position, u.revision desc`,
      [everyRevision],
    );
  }

  /** Stores a revision; false when somebody else stored it first. */
  async insertCaseUse(
    tx: Transaction,
    id: string,
    { caller }: CallContext,
    {
      categoryCode,
      revision,
      perCase,
      source,
    }: Pick<CaseUse, 'categoryCode' | 'revision' | 'perCase' | 'source'>,
  ): Promise<boolean> {
    const stored = await tx.query(
      `insert into case_use (id, category_code, revision, per_case, source, stated_by) values ($1, $2, $3, $4, $5, $6)
       on conflict (category_code, revision) do nothing returning id`,
      [id, categoryCode, revision, perCase, source, caller.name],
    );
    return stored.length > 0;
  }
}
