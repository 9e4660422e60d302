import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationKind } from '../generated/graphql.js';
import { LANGUAGES } from '../kit/languages.js';
import { ChoiceField } from '../kit/ChoiceField.js';
import { kindsOf } from './kinds.js';
import type { DetailsDraft, DetailsFault } from './use-details.js';

const TEXTS = ['name', 'contactName', 'contactEmail', 'contactPhone'] as const;
const INPUT = {
  name: { type: 'text' },
  contactName: { type: 'text' },
  contactEmail: { type: 'email' },
  contactPhone: { type: 'tel' },
} as const;

interface DetailsFieldsProps {
  readonly ownerKind: OrganisationKind;
  readonly details: DetailsDraft;
  readonly change: (details: DetailsDraft) => void;
  readonly fault: DetailsFault | null;
}

/** What there is to say about an institution. */
export function DetailsFields({ ownerKind, details, change, fault }: DetailsFieldsProps) {
  const { t } = useTranslation();
  const id = useId();
  const kinds = kindsOf(ownerKind);
  const faultOf = (field: string) => (fault?.path === `details.${field}` ? fault.message : undefined);
  return (
    <>
      <ChoiceField
        id={`${id}-kind`}
        label={t('institutions.kindLabel')}
        value={details.kind ?? ''}
        fault={faultOf('kind')}
        onChange={(chosen) => change({ ...details, kind: kinds.find((kind) => kind === chosen) ?? null })}
      >
        {kinds.map((kind) => (
          <Select.Option key={kind} value={kind}>
            {t(`institutions.kind.${kind}`)}
          </Select.Option>
        ))}
      </ChoiceField>
      {TEXTS.map((field) => (
        <Textfield
          key={field}
          {...INPUT[field]}
          label={t(`institutions.${field}`)}
          value={details[field] ?? ''}
          error={faultOf(field)}
          onChange={({ target }) => change({ ...details, [field]: target.value })}
        />
      ))}
      <Field>
        <Label htmlFor={`${id}-language`}>{t('institutions.language')}</Label>
        <Select
          id={`${id}-language`}
          value={details.language}
          onChange={({ target }) =>
            change({ ...details, language: target.value as DetailsDraft['language'] })
          }
        >
          {LANGUAGES.map(([code, name]) => (
            <Select.Option key={code} value={code}>
              {name}
            </Select.Option>
          ))}
        </Select>
      </Field>
    </>
  );
}
