import { Details, List } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';

/** How to be done quickly, for whoever wants to know. */
export function ReportHelp() {
  const { t } = useTranslation();
  return (
    <Details data-size="sm">
      <Details.Summary>{t('report.how')}</Details.Summary>
      <Details.Content>
        <List.Unordered data-size="sm">
          {(['howKeys', 'howPaste', 'howUnknown', 'howNeed'] as const).map((key) => (
            <List.Item key={key}>{t(`report.${key}`)}</List.Item>
          ))}
        </List.Unordered>
      </Details.Content>
    </Details>
  );
}
