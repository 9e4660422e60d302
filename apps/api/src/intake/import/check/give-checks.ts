import { Injectable } from '@nestjs/common';
import type { IsoWeek } from '@fordel/shared';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { Outlook } from '../../outlook/outlook.js';
import { Outlooks } from '../../outlook/outlooks.js';
import type { ReportedLine } from '../../report/weekly-report.js';
import type { WarningAnswer } from '../../report/warning-answer.js';
import { FileFaultCode, type Fault } from '../file/fault.js';
import type { Headings } from '../file/headings.js';
import type { LineAnswer, ReadContent } from '../reading/read-report.js';
import type { Reporter, WeekGround } from './ground.repository.js';
import { reportFault } from './place-fault.js';

/** A report that can be stored, its answers each for a check. */
export interface AnsweredReport extends Omit<ReadContent, 'answers'> {
  readonly organisationId: string;
  readonly isoWeek: IsoWeek;
  readonly answers: WarningAnswer[];
}

interface Answered {
  readonly report: AnsweredReport | null;
  readonly faults: readonly Fault[];
}
interface Placed extends ReadContent {
  readonly reporter: Reporter;
  readonly week: WeekGround;
}

/** A reason that names no check answers whatever its line is warned of: the warnings of those reports are worked out. */
@Injectable()
export class GiveChecks {
  constructor(private readonly outlooks: Outlooks) {}

  /** Each in its place; null where there was none. */
  async give(
    tx: Transaction,
    reports: readonly (Placed | null)[],
    headings: Headings,
  ): Promise<(Answered | null)[]> {
    const asking = reports.flatMap((report) => (report?.answers.some(isNameless) ? [report] : []));
    const outlooks = asking.length > 0 ? await this.outlooks.of(tx, asking.map(subjectOf)) : [];
    const warned = new Map(asking.map((report, n) => [report, outlooks[n] ?? []]));
    return reports.map((report) => report && answered(report, warned.get(report) ?? [], headings));
  }
}

const isNameless = ({ check }: LineAnswer): boolean => check === null;

/** For the checks, what is expected has another name. */
export const inView = (lines: readonly ReportedLine[]) =>
  lines.map((line) => ({ ...line, expected: line.expectedNextWeek }));

const subjectOf = ({ reporter, week, lines }: Placed) => ({
  ...{ organisationId: reporter.id, isoWeek: week.isoWeek, until: week.now },
  lines: inView(lines),
});

function answered(
  { reporter, week, answers, ...content }: Placed,
  outlooks: readonly Outlook[],
  headings: Headings,
): Answered {
  const faults: Fault[] = [];
  const given = answers.flatMap(({ row, categoryCode, check, reason }): WarningAnswer[] => {
    if (check !== null) return [{ check, categoryCode, reason }];
    const named = answers.filter((other) => other.row === row && other.check !== null);
    const open = (outlooks.find((outlook) => outlook.categoryCode === categoryCode)?.suspicions ?? [])
      .map((suspicion) => suspicion.check)
      .filter(
        (each, index, all) => all.indexOf(each) === index && !named.some((other) => other.check === each),
      );
    if (open.length === 0)
      faults.push(reportFault({ rows: [row] }, headings, 'answers', FileFaultCode.NOTHING_TO_ANSWER, ''));
    return open.map((each) => ({ check: each, categoryCode, reason }));
  });
  const report = { ...content, answers: given, organisationId: reporter.id, isoWeek: week.isoWeek };
  return { report: faults.length > 0 ? null : report, faults };
}
