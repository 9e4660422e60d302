import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { InstitutionDetailsInput, OrganisationKind } from '../generated/graphql.js';
import { kindsOf } from './kinds.js';

const LANGUAGES = [
  ['NB', 'Bokmål'],
  ['NN', 'Nynorsk'],
  ['EN', 'English'],
] as const;
const TEXTS = ['name', 'contactName', 'contactEmail', 'contactPhone'] as const;
const INPUT = {
  name: { type: 'text' },
  contactName: { type: 'text' },
  contactEmail: { type: 'email' },
  contactPhone: { type: 'tel' },
} as const;

interface DetailsFieldsProps {
  readonly ownerKind: OrganisationKind;
  readonly details: InstitutionDetailsInput;
  readonly change: (details: InstitutionDetailsInput) => void;
  /** What the API said is wrong, and where: 'details.name'. */
  readonly fault: { readonly path: string; readonly message: string } | null;
}

/** What there is to say about an institution. */
export function DetailsFields({ ownerKind, details, change, fault }: DetailsFieldsProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <>
      <Field>
        <Label htmlFor={`${id}-kind`}>{t('institutions.kindLabel')}</Label>
        <Select
          id={`${id}-kind`}
          value={details.kind}
          onChange={({ target }) =>
            change({ ...details, kind: target.value as InstitutionDetailsInput['kind'] })
          }
        >
          {kindsOf(ownerKind).map((kind) => (
            <Select.Option key={kind} value={kind}>
              {t(`institutions.kind.${kind}`)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      {TEXTS.map((field) => (
        <Textfield
          key={field}
          {...INPUT[field]}
          label={t(`institutions.${field}`)}
          value={details[field] ?? ''}
          error={fault?.path === `details.${field}` ? fault.message : undefined}
          onChange={({ target }) => change({ ...details, [field]: target.value })}
        />
      ))}
      <Field>
        <Label htmlFor={`${id}-language`}>{t('institutions.language')}</Label>
        <Select
          id={`${id}-language`}
          value={details.language}
          onChange={({ target }) =>
            change({ ...details, language: target.value as InstitutionDetailsInput['language'] })
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
