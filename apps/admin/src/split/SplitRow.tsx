import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { SplitProductFragment } from '../generated/graphql.js';
import { Legend } from '../kit/Legend.js';
import { StackedBar } from '../kit/StackedBar.js';
import type { PoolKind } from './pool-kinds.js';
import { SplitMoves } from './SplitMoves.js';
import { useSplitParts } from './use-split-parts.js';

interface SplitRowProps {
  readonly product: SplitProductFragment;
  readonly kinds: ReadonlyMap<string, PoolKind>;
}

/** One product: whose share it was, and what became of it. */
export function SplitRow({ product, kinds }: SplitRowProps) {
  const { t } = useTranslation();
  const { key, result, released } = useSplitParts(product, kinds);
  return (
    <li className="split-row">
      <div className="split-head">
        <Heading level={3} data-size="2xs">
          {product.product.name}
        </Heading>
        <span className="subtle">{t('split.released', { quantity: released })}</span>
      </div>
      <StackedBar parts={key} total={product.released} />
      <Legend parts={key} />
      <SplitMoves product={product} kinds={kinds} />
      <StackedBar parts={result} total={product.released} height={14} />
      <Legend parts={result} />
    </li>
  );
}
