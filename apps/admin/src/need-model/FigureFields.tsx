import { Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';

interface FigureFieldsProps {
  /** Of the fields' ids, and what the figure is called. */
  readonly figureId: string;
  readonly sourceId: string;
  readonly label: string;
  readonly figure: string;
  readonly source: string;
  readonly onChange: (part: { readonly figure?: string; readonly source?: string }) => void;
  readonly faultOf: (field: string) => string | undefined;
}

/** A figure, and where it is from. */
export function FigureFields({
  figureId,
  sourceId,
  label,
  figure,
  source,
  onChange,
  faultOf,
}: FigureFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Textfield
        id={figureId}
        label={label}
        inputMode="decimal"
        autoComplete="off"
        value={figure}
        error={faultOf(figureId)}
        onChange={({ target }) => onChange({ figure: target.value })}
      />
      <Textfield
        id={sourceId}
        label={t('needModel.source')}
        value={source}
        error={faultOf(sourceId)}
        onChange={({ target }) => onChange({ source: target.value })}
      />
    </>
  );
}
