import { Details, List } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { type Figure, meaningId } from './figures.js';

/** What each field asks for, for whoever wants to know; the fields that may stay blank are described by it. */
export function FigureMeanings({ figures }: { figures: readonly Figure[] }) {
  const { t } = useTranslation();
  return (
    <Details data-size="sm">
      <Details.Summary>{t('report.means.title')}</Details.Summary>
      <Details.Content>
        <List.Unordered data-size="sm">
          {figures.map((figure) => (
            <List.Item key={figure}>
              <strong>{t(`report.figure.${figure}`)}:</strong>{' '}
              <span id={meaningId(figure)}>{t(`report.means.${figure}`)}</span>
            </List.Item>
          ))}
        </List.Unordered>
      </Details.Content>
    </Details>
  );
}
