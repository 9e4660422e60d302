import { ToggleGroup } from '@digdir/designsystemet-react';
import { LOCALES, type Locale } from '@fordel/shared';
import { useTranslation } from 'react-i18next';
import { changeLocale } from './setup.js';
import { useLocale } from './use-locale.js';

const NAMES: Readonly<Record<Locale, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

export function LanguageSwitch() {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <ToggleGroup
      aria-label={t('app.language')}
      data-size="sm"
      value={locale}
      onChange={(value) => {
        const chosen = LOCALES.find((candidate) => candidate === value);
        if (chosen) void changeLocale(chosen);
      }}
    >
      {LOCALES.map((code) => (
        <ToggleGroup.Item key={code} value={code}>
          <span lang={code}>{NAMES[code]}</span>
        </ToggleGroup.Item>
      ))}
    </ToggleGroup>
  );
}
