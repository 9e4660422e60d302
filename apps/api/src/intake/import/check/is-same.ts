import type { WarningAnswer } from '../../report/warning-answer.js';
import type { ReportedLine, WeeklyReport } from '../../report/weekly-report.js';
import { FIGURES } from '../../submit-weekly-report/figure.js';
import { onOneLine } from '../file/warning-answers.js';

type Said = Pick<WeeklyReport, 'staffOut' | 'servicesReduced' | 'answers'> & {
  lines: readonly ReportedLine[];
};

/** Whether two reports say the same; reasons as far as a cell can hold them. */
export const isSame = (one: Said, other: Said): boolean =>
  one.staffOut === other.staffOut &&
  one.servicesReduced === other.servicesReduced &&
  figuresOf(one.lines) === figuresOf(other.lines) &&
  reasonsOf(one.answers) === reasonsOf(other.answers);

const figuresOf = (lines: readonly ReportedLine[]): string =>
  JSON.stringify(
    lines.map(({ used, ...line }) => [
      line.categoryCode,
      used,
      ...FIGURES.map((figure) => (figure === 'usedLastWeek' ? null : line[figure])),
    ]),
  );

const reasonsOf = (answers: readonly WarningAnswer[]): string =>
  JSON.stringify(
    answers
      .map(({ categoryCode, check, reason }) => [categoryCode, check, onOneLine(reason)].join(' '))
      .sort(),
  );
