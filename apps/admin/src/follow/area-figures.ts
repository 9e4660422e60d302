import type { TFunction } from 'i18next';
import type { AreaFiguresFragment } from '../generated/graphql.js';
import type { Format } from '../kit/format.js';
import type { Part } from '../kit/tone.js';

/** What a report can be, in the order of a bar. */
export const STATUSES = ['inTime', 'late', 'empty', 'missing'] as const;

/** What is said of all who were expected, as shares. */
export const MEASURES = ['completeness', 'timeliness'] as const;

/** The figures of an area as the parts of a bar. */
export const partsOf = (figures: AreaFiguresFragment, t: TFunction, format: Format): Part[] =>
  STATUSES.map((tone) => ({
    tone,
    value: figures[tone],
    label: t(`follow.${tone}`),
    text: format.number(figures[tone]),
  }));
