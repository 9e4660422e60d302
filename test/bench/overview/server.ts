import type pg from 'pg';
import { apiAt, type Bench } from '../on-bench.js';

/** From one ISO week to another, both included. */
export interface Weeks {
  readonly from: string;
  readonly to: string;
}

interface Area {
  readonly expected: number;
  readonly missing: number;
}

/** The API in a process of its own, its database beside it. */
export interface OverviewServer {
  readonly owner: pg.Client;
  /** The county overview, as Helsedirektoratet sees it. */
  ask(weeks: Weeks): Promise<Area[]>;
  /** How many statements one such question sends to the database. */
  statementsOf(weeks: Weeks): Promise<number>;
}

const AS = 'helsedirektoratet-1';
const OVERVIEW = `query ($from: IsoWeek!, $to: IsoWeek!) { completeness(from: $from, to: $to, by: COUNTY) {
  isoWeek fylkesmann { id } expected inTime late empty missing completeness timeliness } }`;
/** After the last of the weeks. */
const NOW = '2024-12-30T08:00:00+01:00';

export async function startOverviewServer(bench: Bench): Promise<OverviewServer> {
  const running = await bench.startRecorded();
  const api = await apiAt(running.url, NOW);
  const ask = async (weeks: Weeks): Promise<Area[]> =>
    (await api.ask<{ completeness: Area[] }>(AS, OVERVIEW, weeks)).completeness;
  const statementsOf = async (weeks: Weeks): Promise<number> => {
    await ask(weeks); // its token, and facts that are kept
    const before = (await running.sent()).length;
    await ask(weeks);
    return (await running.sent()).length - before;
  };
  return { owner: await bench.connect(), ask, statementsOf };
}
