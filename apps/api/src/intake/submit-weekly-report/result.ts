import { createUnionType, Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Failure, IdempotencyKeyReused, NotFound, VersionConflict } from '../../platform/graphql/failure.js';
import { WeeklyReport } from '../report/weekly-report.js';
import { WeekClosed, WeekNotOpen } from '../week/week-failures.js';
import type { ReportFigure } from './figure.js';
import { ReportFaultCode, type LineFault } from './report-fault.js';

registerEnumType(ReportFaultCode, { name: 'ReportFaultCode' });

/** Its words are told in the caller's language. */
@ObjectType({ description: 'One thing that is wrong with a report.' })
export class ReportFault implements LineFault {
  @Field(() => String, { description: 'Where, such as lines.3.stock; lines when a whole line is missing.' })
  path: string;
  @Field(() => ReportFaultCode) code: ReportFaultCode;
  @Field(() => String, { nullable: true }) categoryCode: string | null;
  figure: ReportFigure | null;
}

/** More than anybody mends in one go; the message says how many there are in all. */
export const FAULTS_SHOWN = 200;

/** The first of them. */
export function shownFaults(faults: readonly LineFault[]): ReportFault[] {
  return faults.slice(0, FAULTS_SHOWN);
}

@ObjectType()
export class WeeklyReportSubmitted {
  @Field(() => WeeklyReport) readonly report: WeeklyReport;
  constructor(report: WeeklyReport) {
    this.report = report;
  }
}

@ObjectType({
  implements: () => [Failure],
  description: `Everything that is wrong with the report, the first ${FAULTS_SHOWN} faults; nothing was stored.`,
})
export class InvalidReport extends Failure {
  @Field(() => [ReportFault]) readonly faults: ReportFault[];
  constructor(faults: readonly LineFault[]) {
    const count = faults.length;
    const more = count > FAULTS_SHOWN;
    super({
      nb: `Rapporten har ${count} feil${more ? `, de første ${FAULTS_SHOWN} er vist` : ''}. Ingenting er lagret.`,
      nn: `Rapporten har ${count} feil${more ? `, dei første ${FAULTS_SHOWN} er viste` : ''}. Ingenting er lagra.`,
      en: `The report has ${count} ${count === 1 ? 'fault' : 'faults'}${more ? `, the first ${FAULTS_SHOWN} are shown` : ''}. Nothing was stored.`,
    });
    this.faults = shownFaults(faults);
  }
}

@ObjectType({ implements: () => [Failure] })
export class OtherOrganisation extends Failure {
  constructor() {
    super({
      nb: 'Du kan bare rapportere for din egen virksomhet.',
      nn: 'Du kan berre rapportere for di eiga verksemd.',
      en: 'You can only report for your own organisation.',
    });
  }
}

export const SubmitWeeklyReportResult = createUnionType({
  name: 'SubmitWeeklyReportResult',
  types: () =>
    [
      WeeklyReportSubmitted,
      InvalidReport,
      OtherOrganisation,
      WeekNotOpen,
      WeekClosed,
      VersionConflict,
      IdempotencyKeyReused,
      NotFound,
    ] as const,
  resolveType: (value: object) => value.constructor,
});
