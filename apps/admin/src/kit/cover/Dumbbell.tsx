import { useFormat } from '../use-format.js';
import type { DayScale } from './day-scale.js';

interface DumbbellProps {
  /** Days of cover; null when unknown. */
  readonly before: number | null;
  readonly after: number | null;
  readonly scale: DayScale;
  /** The same in words. */
  readonly label: string;
}

const HEIGHT = 32;
const MIDDLE = HEIGHT / 2;

/** A ring where somebody stood and a disc where they stand, each with its days. */
export function Dumbbell({ before, after, scale, label }: DumbbellProps) {
  const format = useFormat();
  const at = (days: number) => `${(days / scale.end) * 100}%`;
  return (
    <svg className="dumbbell" height={HEIGHT} role="img" aria-label={label} focusable="false">
      {scale.ticks.map((tick) => (
        <line key={tick} x1={at(tick)} x2={at(tick)} y1={0} y2={HEIGHT} className="dumbbell-grid" />
      ))}
      {before === null || after === null ? null : (
        <>
          <line x1={at(before)} x2={at(after)} y1={MIDDLE} y2={MIDDLE} className="dumbbell-bar" />
          <circle cx={at(before)} cy={MIDDLE} r={6} className="dumbbell-before" />
          <circle cx={at(after)} cy={MIDDLE} r={7} className="dumbbell-after" />
          <text x={at(before)} y={MIDDLE} dx={-12} dy={5} textAnchor="end">
            {format.oneDecimal(before)}
          </text>
          <text x={at(after)} y={MIDDLE} dx={13} dy={5}>
            {format.oneDecimal(after)}
          </text>
        </>
      )}
    </svg>
  );
}
