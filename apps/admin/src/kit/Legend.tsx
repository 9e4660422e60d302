import './legend.css';
import type { Part } from './tone.js';

/** The parts of a chart in words, in the chart's order. */
export function Legend({ parts }: { parts: readonly Part[] }) {
  return (
    <ul className="legend">
      {parts.map(({ tone, label, text }) => (
        <li key={tone} className={`tone-${tone}`}>
          <span className={`legend-key legend-key-${tone}`} aria-hidden="true" />
          <span>
            <strong>{text}</strong> {label}
          </span>
        </li>
      ))}
    </ul>
  );
}
