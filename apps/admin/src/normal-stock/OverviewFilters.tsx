import { Checkbox, Field, Label, Select } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';

export const EVERYWHERE = 'EVERYWHERE';

export interface OverviewFilter {
  /** A fylkesmann's id, or EVERYWHERE. */
  readonly county: string;
  readonly onlyLacking: boolean;
}

interface OverviewFiltersProps {
  readonly filter: OverviewFilter;
  /** Where those followed are, as often as they are there. */
  readonly counties: readonly { readonly id: string; readonly title: string }[];
  readonly onChange: (filter: OverviewFilter) => void;
}

/** Whom to look among: a county where there are several, and those who lack something. */
export function OverviewFilters({ filter, counties, onChange }: OverviewFiltersProps) {
  const { t } = useTranslation();
  const titles = new Map(counties.map(({ id, title }) => [id, title]));
  return (
    <>
      {titles.size > 1 ? (
        <Field className="normal-stock-county">
          <Label>{t('follow.shortages.area')}</Label>
          <Select
            value={filter.county}
            onChange={({ target }) => onChange({ ...filter, county: target.value })}
          >
            {[[EVERYWHERE, t('normalStock.everywhere')] as const, ...titles].map(([id, title]) => (
              <Select.Option key={id} value={id}>
                {title}
              </Select.Option>
            ))}
          </Select>
        </Field>
      ) : null}
      <Checkbox
        label={t('normalStock.onlyLacking')}
        checked={filter.onlyLacking}
        onChange={({ target }) => onChange({ ...filter, onlyLacking: target.checked })}
      />
    </>
  );
}
