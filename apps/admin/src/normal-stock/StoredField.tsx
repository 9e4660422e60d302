import { Fieldset, Radio, ValidationMessage } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';

interface StoredFieldProps {
  readonly id: string;
  readonly value: boolean | null;
  readonly onChange: (value: boolean) => void;
  readonly fault: string | undefined;
}

/** Whether it is stored in Norway: answered, never assumed. */
export function StoredField({ id, value, onChange, fault }: StoredFieldProps) {
  const { t } = useTranslation();
  return (
    <Fieldset>
      <Fieldset.Legend>{t('normalStock.stored')}</Fieldset.Legend>
      {[true, false].map((answer) => (
        <Radio
          key={String(answer)}
          {...(answer ? { id } : {})}
          name={id}
          value={String(answer)}
          label={t(answer ? 'normalStock.storedYes' : 'normalStock.storedNo')}
          checked={value === answer}
          onChange={() => onChange(answer)}
        />
      ))}
      {fault === undefined ? null : <ValidationMessage data-size="sm">{fault}</ValidationMessage>}
    </Fieldset>
  );
}
