import { useTranslation } from 'react-i18next';
import type { SplitProductFragment } from '../generated/graphql.js';
import { useFormat } from '../kit/use-format.js';
import type { PoolKind } from './pool-kinds.js';
import { movesByKind } from './split-parts.js';

interface SplitMovesProps {
  readonly product: SplitProductFragment;
  readonly kinds: ReadonlyMap<string, PoolKind>;
}

/** What one pool could not use and another got. */
export function SplitMoves({ product, kinds }: SplitMovesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return movesByKind(product, kinds).map(({ from, to, units }) => (
    <p key={`${from} ${to}`} className="split-move subtle">
      {t('split.moved', {
        quantity: format.quantity(units, product.product.category.baseUnit),
        from: t(`split.${from}`),
        to: t(`split.${to}`).toLowerCase(),
      })}
    </p>
  ));
}
