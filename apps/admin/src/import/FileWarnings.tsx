import { Details, List, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { FilePreviewFragment } from '../generated/graphql.js';

/** What is hard to believe, and how it is answered in the file. */
export function FileWarnings({ warnings }: Pick<FilePreviewFragment, 'warnings'>) {
  const { t } = useTranslation();
  if (warnings.length === 0) return null;
  return (
    <Details data-size="sm" className="import-part">
      <Details.Summary>{t('import.warnings', { count: warnings.length })}</Details.Summary>
      <Details.Content>
        <Paragraph data-size="sm">{t('import.warningsHelp')}</Paragraph>
        <List.Unordered data-size="sm">
          {warnings.map(({ row, cell, name, message, answer }) => (
            <List.Item key={`${row} ${cell} ${name}`}>
              {t('import.at', { place: cell ?? t('import.row', { row: String(row) }) })} <em>{name}:</em>{' '}
              {message}
              {answer ? ` ${t('report.receipt.answered', { reason: answer })}` : null}
            </List.Item>
          ))}
        </List.Unordered>
      </Details.Content>
    </Details>
  );
}
