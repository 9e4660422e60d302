import { Injectable } from '@nestjs/common';
import type { Locale } from '@fordel/shared';
import { timeOf } from '../../../platform/clock/time-of.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { Outlooks } from '../../outlook/outlooks.js';
import { CHECK_NAMES } from '../../plausibility/check-names.js';
import { warningText } from '../../plausibility/warning-text.js';
import type { CheckedReport } from '../check/check-reports.js';
import { inView } from '../check/give-checks.js';
import type { Headings } from '../file/headings.js';
import { columnLetters } from '../table/cell.js';
import { WARNED, type PreviewedWarning } from './import-preview.js';

/** What is hard to believe in the reports of a file, where it stands. */
@Injectable()
export class FileWarnings {
  constructor(private readonly outlooks: Outlooks) {}

  async of(
    tx: Transaction,
    checked: readonly CheckedReport[],
    { places }: Headings,
    locale: Locale,
  ): Promise<PreviewedWarning[]> {
    const reports = checked.flatMap(({ toStore }) => toStore ?? []).slice(0, WARNED);
    if (reports.length === 0) return [];
    const until = await timeOf(tx);
    const subjects = reports.map(({ organisationId, isoWeek, lines }) => ({
      ...{ organisationId, isoWeek, until, lines: inView(lines) },
    }));
    const outlooks = await this.outlooks.of(tx, subjects);
    return reports.flatMap(({ answers, lineRows }, n) =>
      (outlooks[n] ?? []).flatMap(({ categoryCode, baseUnit, suspicions }, line) =>
        suspicions.map((suspicion): PreviewedWarning => {
          const { check, figure, reported, expected } = suspicion;
          const row = lineRows[line] ?? 0;
          const place = places.get(figure);
          const answer = answers.find((each) => each.check === check && each.categoryCode === categoryCode);
          return {
            ...{
              check,
              reported,
              expected,
              row,
              path: `rows.${row}.${figure}`,
              name: CHECK_NAMES[check][locale],
            },
            cell: place === undefined ? null : `${columnLetters(place)}${row}`,
            message: warningText(suspicion, baseUnit, locale),
            answer: answer?.reason ?? null,
          };
        }),
      ),
    );
  }
}
