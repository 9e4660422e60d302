import { useTranslation } from 'react-i18next';
import { useFormat } from '../use-format.js';
import './cover.css';
import type { CoverLine } from './cover-line.js';
import { CoverRow } from './CoverRow.js';
import { dayScale } from './day-scale.js';

/** Days of cover before and after, line by line on one scale. */
export function CoverChart({ lines }: { lines: readonly CoverLine[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const scale = dayScale(Math.max(0, ...lines.flatMap(({ before, after }) => [before ?? 0, after ?? 0])));
  return (
    <figure className="cover">
      <figcaption className="cover-key">
        <span>{t('cover.axis')}</span>
        <span className="cover-key-before">{t('cover.before')}</span>
        <span className="cover-key-after">{t('cover.after')}</span>
      </figcaption>
      <ol>
        {lines.map((line) => (
          <CoverRow key={line.id} line={line} scale={scale} />
        ))}
      </ol>
      <div className="cover-ticks" aria-hidden="true">
        {scale.ticks.map((tick) => (
          <span key={tick}>{format.number(tick)}</span>
        ))}
      </div>
    </figure>
  );
}
