import { Heading, List } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { ReportFormFragment, SentReportFragment } from '../generated/graphql.js';
import { useFormat } from '../kit/use-format.js';
import { useCompared } from './use-compared.js';

interface SentComparedProps {
  readonly form: Pick<ReportFormFragment, 'lines'>;
  readonly sent: SentReportFragment;
}

/** What a sent report's figures are compared with: the report before, what came since, and similar kommuner. */
export function SentCompared({ form, sent }: SentComparedProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const compared = useCompared();
  const rows = sent.lines.flatMap(({ category, stock, used, outlook }) => {
    const { delivered, onTheWay, peers } = outlook;
    const previous = form.lines.find((line) => line.category.code === category.code)?.previous;
    const quantity = (units: number) => format.quantity(units, category.baseUnit);
    const texts = [
      ...compared({ category, previous, stock, used: used ?? null, peers }),
      ...(delivered > 0 ? [t('report.delivered', { quantity: quantity(delivered) })] : []),
      ...(onTheWay > 0 ? [t('report.onTheWay', { quantity: quantity(onTheWay) })] : []),
    ];
    return texts.length === 0 ? [] : { category, texts };
  });
  if (rows.length === 0) return null;
  return (
    <div>
      <Heading level={3} data-size="2xs">
        {t('report.receipt.compared')}
      </Heading>
      <List.Unordered data-size="sm">
        {rows.map(({ category, texts }) => (
          <List.Item key={category.code}>
            <strong>{category.name}:</strong> {texts.join(' · ')}
          </List.Item>
        ))}
      </List.Unordered>
    </div>
  );
}
