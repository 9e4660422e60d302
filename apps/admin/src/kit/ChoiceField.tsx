import { Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface ChoiceFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly fault: string | undefined;
  readonly onChange: (value: string) => void;
  /** Its options, after the one that chooses nothing. */
  readonly children: ReactNode;
}

/** One of many, chosen and never assumed. */
export function ChoiceField({ id, label, value, fault, onChange, children }: ChoiceFieldProps) {
  const { t } = useTranslation();
  return (
    <Field>
      <Label>{label}</Label>
      <Select
        id={id}
        value={value}
        aria-invalid={fault !== undefined}
        onChange={({ target }) => onChange(target.value)}
      >
        <Select.Option value="">{t('form.choose')}</Select.Option>
        {children}
      </Select>
      {fault === undefined ? null : <ValidationMessage>{fault}</ValidationMessage>}
    </Field>
  );
}
