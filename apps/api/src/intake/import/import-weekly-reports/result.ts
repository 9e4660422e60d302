import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { IsoWeek, Locale } from '@fordel/shared';
import { Failure, IdempotencyKeyReused } from '../../../platform/graphql/failure.js';
import { IsoWeekScalar } from '../../../platform/graphql/scalars.js';
import { FAULTS_SHOWN } from '../../submit-weekly-report/result.js';
import { WeekClosed, WeekNotOpen } from '../../week/week-failures.js';
import { withWords } from '../file/fault-words.js';
import type { Fault } from '../file/fault.js';
import { ImportFault } from '../file/import-fault.js';
import { FileRefused } from '../table/file-refused.js';

@ObjectType({ description: 'A report of the file that was not taken.' })
export class ReportLeftOut {
  @Field(() => String, { description: 'As the file has it.' }) number: string;
  @Field(() => IsoWeekScalar, { nullable: true, description: 'null: no week it could be for.' })
  isoWeek: IsoWeek | null;
  @Field(() => [Int], { description: 'Its rows in the file.' }) rows: number[];
  @Field(() => Int) faults: number;
}

/** What became of a file. */
export interface ImportOutcome {
  readonly rows: number;
  readonly reportIds: readonly string[];
  readonly unchanged: number;
  readonly leftOut: { reports: ReportLeftOut[]; faults: Fault[]; totalFaults: number };
}

@ObjectType()
export class ImportAccepted {
  @Field(() => Int, { description: 'Lines stored.' }) readonly rows: number;
  @Field(() => Int, { description: 'Reports stored, each as its next revision.' }) readonly reports: number;
  @Field(() => Int, { description: 'Reports that say what is stored already: nothing was done with them.' })
  readonly unchanged: number;
  @Field(() => [ReportLeftOut], { description: 'Empty unless good rows alone were asked for.' })
  readonly leftOut: ReportLeftOut[];
  @Field(() => [ImportFault], { description: `Why, the first ${FAULTS_SHOWN}.` })
  readonly faults: ImportFault[];
  @Field(() => Int) readonly totalFaults: number;
  /** Of those stored. */
  readonly reportIds: readonly string[];
  constructor({ rows, reportIds, unchanged, leftOut }: ImportOutcome, locale: Locale) {
    this.rows = rows;
    this.reports = reportIds.length;
    this.reportIds = reportIds;
    this.unchanged = unchanged;
    this.leftOut = leftOut.reports;
    this.faults = leftOut.faults.map((fault) => withWords(fault, locale));
    this.totalFaults = leftOut.totalFaults;
  }
}

@ObjectType({
  implements: () => [Failure],
  description: `Everything that is wrong with the file, the first ${FAULTS_SHOWN} faults; nothing was stored.`,
})
export class ImportRefused extends Failure {
  @Field(() => [ImportFault]) readonly faults: ImportFault[];
  @Field(() => Int) readonly totalFaults: number;
  constructor(faults: readonly Fault[], count: number, locale: Locale) {
    const more = count > FAULTS_SHOWN;
    super({
      nb: `Filen har ${count} feil${more ? `, de første ${FAULTS_SHOWN} er vist` : ''}. Ingenting er lagret.`,
      nn: `Fila har ${count} feil${more ? `, dei første ${FAULTS_SHOWN} er viste` : ''}. Ingenting er lagra.`,
      en: `The file has ${count} ${count === 1 ? 'fault' : 'faults'}${more ? `, the first ${FAULTS_SHOWN} are shown` : ''}. Nothing was stored.`,
    });
    this.faults = faults.slice(0, FAULTS_SHOWN).map((fault) => withWords(fault, locale));
    this.totalFaults = count;
  }
}

export const ImportWeeklyReportsResult = createUnionType({
  name: 'ImportWeeklyReportsResult',
  types: () =>
    [ImportAccepted, ImportRefused, FileRefused, WeekNotOpen, WeekClosed, IdempotencyKeyReused] as const,
  resolveType: (value: object) => value.constructor,
});
