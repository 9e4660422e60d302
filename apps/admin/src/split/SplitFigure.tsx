import { Details, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { SplitProductFragment } from '../generated/graphql.js';
import { useFormat } from '../kit/use-format.js';
import type { PoolKind } from './pool-kinds.js';
import { SplitRow } from './SplitRow.js';
import { SplitTable } from './SplitTable.js';
import './split.css';

interface SplitFigureProps {
  readonly products: readonly SplitProductFragment[];
  readonly kinds: ReadonlyMap<string, PoolKind>;
}

/** The split as a picture, which products had nothing to split, and the same figures as a table. */
export function SplitFigure({ products, kinds }: SplitFigureProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const supplied = products.filter(({ released }) => released > 0);
  const without = products.filter(({ released }) => released === 0).map(({ product }) => product.name);
  return (
    <>
      <ul className="split">
        {supplied.map((product) => (
          <SplitRow key={product.product.id} product={product} kinds={kinds} />
        ))}
      </ul>
      {without.length === 0 ? null : (
        <Paragraph data-size="sm" className="split-nothing">
          <strong>{t('split.nothing')}:</strong> {format.list(without)}.
        </Paragraph>
      )}
      <Details data-size="sm">
        <Details.Summary>{t('app.table')}</Details.Summary>
        <Details.Content>
          <SplitTable products={products} kinds={kinds} />
        </Details.Content>
      </Details>
    </>
  );
}
