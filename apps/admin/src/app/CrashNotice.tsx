import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';

export function CrashNotice() {
  const { t } = useTranslation();
  return (
    <div className="crash" role="alert">
      <Heading level={1}>{t('app.crash')}</Heading>
      <Paragraph>{t('app.crashHelp')}</Paragraph>
      <Button onClick={() => location.reload()}>{t('app.reload')}</Button>
    </div>
  );
}
