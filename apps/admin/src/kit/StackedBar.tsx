import { useId } from 'react';
import './stacked-bar.css';
import './tones.css';
import type { Part } from './tone.js';

const HATCHED = new Set(['late', 'empty', 'central', 'heldBack']);

interface StackedBarProps {
  readonly parts: readonly Part[];
  /** What the whole bar stands for, at least the sum of the parts. */
  readonly total: number;
  readonly height?: number;
}

/** Parts of a whole as one bar. A picture only: the same figures stand beside it as text (Legend). */
export function StackedBar({ parts, total, height = 28 }: StackedBarProps) {
  const id = useId();
  const share = (value: number) => (total === 0 ? 0 : (value / total) * 100);
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, { value }) => sum + value, 0));
  return (
    <svg className="stacked-bar" height={height} aria-hidden="true" focusable="false">
      <defs>
        <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2" height="6" className="stacked-bar-hatch" />
        </pattern>
      </defs>
      {parts.map(({ tone, value }, index) => {
        const place = { x: `${share(starts[index] ?? 0)}%`, width: `${share(value)}%`, height: '100%' };
        return value === 0 ? null : (
          <g key={tone} className={`tone-${tone}`}>
            <rect {...place} className="stacked-bar-part" />
            {HATCHED.has(tone) ? <rect {...place} fill={`url(#${id})`} /> : null}
          </g>
        );
      })}
      <rect width="100%" height="100%" className="stacked-bar-frame" rx="4" />
    </svg>
  );
}
