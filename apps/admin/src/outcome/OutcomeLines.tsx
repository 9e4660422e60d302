import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { OutcomeDecisionFragment } from '../generated/graphql.js';
import { Cover } from '../kit/cover/Cover.js';
import { useFormat } from '../kit/use-format.js';

/** One recipient's decisions as lines, one per product. */
export function OutcomeLines({ decisions }: { decisions: readonly OutcomeDecisionFragment[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (decisions.length === 0) return <Paragraph>{t('outcome.none')}</Paragraph>;
  const lines = decisions.map(({ product, units, daysBefore, daysAfter, explanation }) => ({
    id: product.id,
    name: product.name,
    gets: format.quantity(units, product.category.baseUnit),
    before: daysBefore ?? null,
    after: daysAfter ?? null,
    explanation,
  }));
  return <Cover caption={t('outcome.caption')} subject={t('lowest.product')} lines={lines} />;
}
