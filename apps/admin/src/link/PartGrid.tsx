import { useTranslation } from 'react-i18next';
import { faultTexts } from '../report/fault-texts.js';
import { FigureMeanings } from '../report/FigureMeanings.js';
import { FigureRow } from '../report/FigureRow.js';
import { moveInGrid } from '../report/grid-keys.js';
import { PART_FIGURES } from './part-figures.js';
import type { PartState } from './use-part.js';

/** One line per category, filled in by hand or by keyboard. */
export function PartGrid({ part }: { part: PartState }) {
  const { t } = useTranslation();
  const categories = part.lines.map(({ category }) => category.code);
  const texts = faultTexts(part, t);
  return (
    <div className="report-grid" onKeyDown={(event) => moveInGrid(event, categories)}>
      <FigureMeanings figures={PART_FIGURES} />
      <div className="report-columns" aria-hidden="true">
        <span>{t('report.category')}</span>
        {PART_FIGURES.map((figure) => (
          <span key={figure}>{t(`report.figure.${figure}`)}</span>
        ))}
      </div>
      {part.lines.map((line) => (
        <FigureRow
          key={line.category.code}
          line={line}
          figures={PART_FIGURES}
          draft={part.draft}
          change={part.change}
          texts={texts}
          more={t('institutions.part.more')}
        />
      ))}
    </div>
  );
}
