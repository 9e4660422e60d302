import { useTranslation } from 'react-i18next';
import type { FormLineFragment, PeersFragment } from '../generated/graphql.js';
import { useFormat } from '../kit/use-format.js';

/** One category's figures, and those of the report before. */
export interface Comparable extends Pick<FormLineFragment, 'category' | 'previous'> {
  /** null: not written, or not known; so is `used`. */
  readonly stock: number | null;
  readonly used: number | null;
  readonly peers?: PeersFragment | null;
}

/** Says how a category's figures stand to last week's, and its use to that of similar kommuner. Nothing where there is nothing to compare. */
export function useCompared(): (line: Comparable) => readonly string[] {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ category, previous, stock, used, peers }) => {
    const changeOf = (figure: 'stock' | 'usedLastWeek', now: number | null, last?: number | null) => {
      if (now === null || typeof last !== 'number') return [];
      const change = now - last;
      const size = format.quantity(Math.abs(change), category.baseUnit);
      return t('report.meaning.change', {
        figure: t(`report.figure.${figure}`),
        change: change === 0 ? t('report.meaning.unchanged') : `${change > 0 ? '+' : '\u2212'}${size}`,
      });
    };
    const rate = (units: number) =>
      category.baseUnit === 'ML' ? format.number(units / 1000, 2) : format.number(units, 1);
    const unit = t(`unit.${category.baseUnit}`);
    const beside = peers
      ? t('report.meaning.peers', {
          own: typeof peers.own === 'number' ? `${rate(peers.own)} ${unit}` : t('report.notKnown'),
          unit,
          middle: rate(peers.middle),
          low: rate(peers.low),
          high: rate(peers.high),
          n: format.number(peers.reporters),
        })
      : [];
    return [
      changeOf('stock', stock, previous?.stock),
      changeOf('usedLastWeek', used, previous?.used),
      beside,
    ].flat();
  };
}
