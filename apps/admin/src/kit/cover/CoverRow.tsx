import { useTranslation } from 'react-i18next';
import { useFormat } from '../use-format.js';
import type { CoverLine } from './cover-line.js';
import type { DayScale } from './day-scale.js';
import { Dumbbell } from './Dumbbell.js';

/** One line: what is got, where that leads, and why. */
export function CoverRow({ line, scale }: { line: CoverLine; scale: DayScale }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { name, gets, before, after, explanation } = line;
  const label = t('cover.part', { name, before: format.days(before), after: format.days(after) });
  return (
    <li className="cover-row">
      <div className="cover-who">
        <strong>{name}</strong>
        <span className="subtle">
          {t('cover.gets')} {gets}
        </span>
      </div>
      <div>
        <Dumbbell before={before} after={after} scale={scale} label={label} />
        <p className="cover-why">{explanation}</p>
      </div>
    </li>
  );
}
