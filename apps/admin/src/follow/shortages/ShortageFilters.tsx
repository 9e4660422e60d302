import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Reporters, ShortageChoicesQuery } from '../../generated/graphql.js';

export const ALL = 'ALL';
const KINDS = [ALL, 'KOMMUNE', 'HOSPITAL'] as const;

export interface ShortageChoice {
  /** Code, or ALL. */
  readonly category: string;
  /** Id, or ALL. */
  readonly county: string;
  readonly kind: Reporters | typeof ALL;
}

interface ShortageFiltersProps {
  readonly choice: ShortageChoice;
  readonly choices: ShortageChoicesQuery;
  /** Whether there is a county, or hospitals, to choose. */
  readonly nation: boolean;
  readonly onChange: (choice: ShortageChoice) => void;
}

/** Which shortages to see. */
export function ShortageFilters({ choice, choices, nation, onChange }: ShortageFiltersProps) {
  const { t } = useTranslation();
  const categories = choices.categories.map(({ code, name }) => [code, name]);
  const counties = choices.organisations.edges.map(({ node }) => [node.id, node.title]);
  return (
    <div className="follow-filters">
      <Field>
        <Label>{t('follow.shortages.category')}</Label>
        <Select
          value={choice.category}
          onChange={({ target }) => onChange({ ...choice, category: target.value })}
        >
          {[[ALL, t('follow.shortages.allCategories')], ...categories].map(([code, name]) => (
            <Select.Option key={code} value={code}>
              {name}
            </Select.Option>
          ))}
        </Select>
      </Field>
      {nation ? (
        <>
          <Field>
            <Label>{t('follow.shortages.area')}</Label>
            <Select
              value={choice.county}
              onChange={({ target }) => onChange({ ...choice, county: target.value })}
            >
              {[[ALL, t('follow.nation')], ...counties].map(([id, title]) => (
                <Select.Option key={id} value={id}>
                  {title}
                </Select.Option>
              ))}
            </Select>
          </Field>
          <Field>
            <Label>{t('follow.kind.label')}</Label>
            <Select
              value={choice.kind}
              onChange={({ target }) =>
                onChange({ ...choice, kind: KINDS.find((kind) => kind === target.value) ?? ALL })
              }
            >
              {KINDS.map((kind) => (
                <Select.Option key={kind} value={kind}>
                  {t(`follow.kind.${kind}`)}
                </Select.Option>
              ))}
            </Select>
          </Field>
        </>
      ) : null}
    </div>
  );
}
