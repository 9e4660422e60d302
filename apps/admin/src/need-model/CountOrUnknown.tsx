import { Checkbox, Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';

/** What is typed, or null: that it is not known. */
export type Typed = string | null;

interface CountOrUnknownProps {
  readonly id: string;
  readonly label: string;
  readonly unknownLabel: string;
  readonly value: Typed;
  readonly fault: string | undefined;
  readonly onChange: (value: Typed) => void;
}

/** A count, with the answer "not known" beside it: an empty field is neither. */
export function CountOrUnknown({ id, label, unknownLabel, value, fault, onChange }: CountOrUnknownProps) {
  const { t } = useTranslation();
  return (
    <div className="need-model-count">
      <Textfield
        id={id}
        label={label}
        inputMode="numeric"
        autoComplete="off"
        value={value ?? ''}
        placeholder={value === null ? t('needModel.unknown') : undefined}
        error={fault}
        onChange={({ target }) => onChange(target.value)}
      />
      <Checkbox
        data-size="sm"
        label={unknownLabel}
        checked={value === null}
        onChange={({ target }) => onChange(target.checked ? null : '')}
      />
    </div>
  );
}
