import type pg from 'pg';
import { addWeeks, parseIsoWeek, reportDeadline, reportOpens, weeksBetween, weekStart } from '@fordel/shared';
import type { Weeks } from './server.js';

export const FIVE_YEARS: Weeks = { from: '2020-W02', to: '2024-W52' };
export const FOUR_WEEKS: Weeks = { from: '2024-W49', to: '2024-W52' };

/** Of those who report in the weeks: nineteen of twenty kommuner, one in ten late, a few of them empty. */
const REPORTS = `insert into weekly_report (organisation_id, iso_week, revision, timeliness, submitted_at, submitted_by, synthetic)
  select o.id, w.iso_week, 1, case when hashtext(o.id::text || w.iso_week) % 10 = 0 then 'LATE' else 'IN_TIME' end,
         w.opens_at, 'bench', true
  from reporting_week w cross join organisation o
  where o.kind = 'KOMMUNE' and w.iso_week between $1 and $2 and hashtext(w.iso_week || o.id::text) % 20 <> 0
    and ($3 or o.valid_to is not null)`;
const LINES = `insert into weekly_report_line (report_id, category_code, organisation_id, stock, used_last_week, expected_next_week)
  select r.id, c.code, r.organisation_id, figure, figure, figure
  from weekly_report r cross join category c
  cross join lateral (select case when hashtext(r.id::text) % 50 = 0 then 0 else 100 end as figure) f
  where r.iso_week between $1 and $2 and not exists (select from weekly_report_line l where l.report_id = r.id)`;

function listed({ from, to }: Weeks) {
  const [first, last] = [parseIsoWeek(from), parseIsoWeek(to)];
  if (first === null || last === null) throw new Error(`${from} to ${to} are no weeks`);
  return Array.from({ length: weeksBetween(first, last) + 1 }, (_, n) => addWeeks(first, n));
}

/** Reports are laid down as history, without the triggers that stamp what is sent now. */
async function layDown(owner: pg.Client, { from, to }: Weeks, everybody: boolean): Promise<void> {
  await owner.query('alter table weekly_report disable trigger user');
  await owner.query(REPORTS, [from, to, everybody]);
  await owner.query('alter table weekly_report enable trigger user');
  await owner.query(LINES, [from, to]);
  await owner.query('vacuum analyze');
}

/** Every kommune's reports of the weeks, all categories in each. */
export async function fillHistory(owner: pg.Client, weeks: Weeks): Promise<void> {
  const all = listed(weeks);
  await owner.query(
    `insert into reporting_week (iso_week, opens_at, deadline_at)
     select * from unnest($1::text[], $2::timestamptz[], $3::timestamptz[])`,
    [all, all.map(reportOpens), all.map(reportDeadline)],
  );
  await layDown(owner, weeks, true);
}

/** So many times the kommuner, the new ones of these weeks alone. */
export async function multiplyKommuner(owner: pg.Client, times: number, weeks: Weeks): Promise<void> {
  const [first] = listed(weeks);
  if (first === undefined) throw new Error('there is no week to multiply in');
  await owner.query(
    `insert into organisation (id, kind, name, kommune_number, population, fylkesmann_id, rhf_id, valid_from, valid_to)
     select uuidv7(), o.kind, o.name || ' ' || n, o.kommune_number, o.population, o.fylkesmann_id, o.rhf_id, $1, '2100-01-01'
     from organisation o cross join generate_series(2, $2::int) n where o.kind = 'KOMMUNE' and o.valid_to is null`,
    [weekStart(first), times],
  );
  await layDown(owner, weeks, false);
}
