import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../kit/use-format.js';
import type { ReporterFilter } from './reporter-filter.js';

const STATUSES = ['MISSING', 'EMPTY', 'LATE', 'IN_TIME', 'ALL'] as const;
const KINDS = ['ALL', 'KOMMUNE', 'HOSPITAL'] as const;

interface ReporterFiltersProps {
  readonly filter: ReporterFilter;
  /** Whether there are hospitals among them. */
  readonly kinds: boolean;
  readonly shown: number;
  readonly total: number;
  readonly onChange: (filter: ReporterFilter) => void;
}

/** Which reporters to see. */
export function ReporterFilters({ filter, kinds, shown, total, onChange }: ReporterFiltersProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="follow-filters">
      <Field>
        <Label>{t('follow.status.label')}</Label>
        <Select
          value={filter.status}
          onChange={({ target }) =>
            onChange({ ...filter, status: STATUSES.find((each) => each === target.value) ?? 'ALL' })
          }
        >
          {STATUSES.map((status) => (
            <Select.Option key={status} value={status}>
              {t(`follow.status.${status}`)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      {kinds ? (
        <Field>
          <Label>{t('follow.kind.label')}</Label>
          <Select
            value={filter.kind}
            onChange={({ target }) =>
              onChange({ ...filter, kind: KINDS.find((each) => each === target.value) ?? 'ALL' })
            }
          >
            {KINDS.map((kind) => (
              <Select.Option key={kind} value={kind}>
                {t(`follow.kind.${kind}`)}
              </Select.Option>
            ))}
          </Select>
        </Field>
      ) : null}
      <Textfield
        type="search"
        label={t('follow.search')}
        value={filter.search}
        onChange={({ target }) => onChange({ ...filter, search: target.value })}
      />
      <span role="status" className="subtle">
        {t('list.shown', { shown: format.number(shown), total: format.number(total) })}
      </span>
    </div>
  );
}
