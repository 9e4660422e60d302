import { ToggleGroup } from '@digdir/designsystemet-react';
import { LOCALES, type Locale } from '@fordel/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeLocale, currentLocale, wishedLocale } from './setup.js';
import { useLocale } from './use-locale.js';

const NAMES: Readonly<Record<Locale, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

export function LanguageSwitch() {
  const { t } = useTranslation();
  const locale = useLocale();
  const [failed, setFailed] = useState(() => wishedLocale() !== currentLocale());
  const change = async (chosen: Locale) => {
    setFailed(false);
    await changeLocale(chosen).catch(() => setFailed(true));
  };
  return (
    <>
      <ToggleGroup
        aria-label={t('app.language')}
        data-size="sm"
        value={locale}
        onChange={(value) => {
          const chosen = LOCALES.find((candidate) => candidate === value);
          if (chosen) void change(chosen);
        }}
      >
        {LOCALES.map((code) => (
          <ToggleGroup.Item key={code} value={code}>
            <span lang={code}>{NAMES[code]}</span>
          </ToggleGroup.Item>
        ))}
      </ToggleGroup>
      {failed ? <span role="alert">{t('app.languageFailed')}</span> : null}
    </>
  );
}
