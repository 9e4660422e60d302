import { Fieldset, Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { KINDS, type PerKind } from './kinds.js';

interface KindFieldsProps {
  readonly legend: string;
  /** Of the fields' ids: `<prefix>-MASKS`. */
  readonly prefix: string;
  readonly values: PerKind;
  readonly onChange: (values: PerKind) => void;
  readonly faultOf: (field: string) => string | undefined;
  /** Counts of pieces, or words. */
  readonly words?: boolean;
}

/** One field for each kind the regulation names. */
export function KindFields({ legend, prefix, values, onChange, faultOf, words = false }: KindFieldsProps) {
  const { t } = useTranslation();
  return (
    <Fieldset>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      <div className={words ? 'normal-stock-words' : 'normal-stock-fields'}>
        {KINDS.map((kind) => {
          const id = `${prefix}-${kind}`;
          return (
            <Textfield
              key={kind}
              id={id}
              label={t(`normalStock.kind.${kind}`)}
              data-size="sm"
              autoComplete="off"
              {...(words ? {} : { inputMode: 'numeric' as const })}
              value={values[kind]}
              error={faultOf(id)}
              onChange={({ target }) => onChange({ ...values, [kind]: target.value })}
            />
          );
        })}
      </div>
    </Fieldset>
  );
}
