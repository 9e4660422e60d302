import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { type FormEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem.js';
import type { InstitutionDetailsInput, OrganisationKind } from '../generated/graphql.js';
import { ProblemAlert } from '../kit/ProblemAlert.js';
import { DetailsFields } from './DetailsFields.js';

interface DetailsFormProps {
  readonly ownerKind: OrganisationKind;
  readonly label: string;
  readonly details: InstitutionDetailsInput;
  readonly change: (details: InstitutionDetailsInput) => void;
  readonly fault: { readonly path: string; readonly message: string } | null;
  readonly sending: boolean;
  readonly problem: Problem | null;
  readonly action: string;
  readonly onSave: () => void;
  readonly onCancel?: () => void;
}

/** The form of one institution's details. A fault is moved to. */
export function DetailsForm(props: DetailsFormProps) {
  const { label, fault, sending, problem, action, onSave, onCancel, ...fields } = props;
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (fault) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [fault]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!sending) onSave();
  };
  return (
    <form ref={form} className="institution-form" noValidate aria-label={label} onSubmit={submit}>
      <DetailsFields {...fields} fault={fault} />
      {fault && !fault.path.startsWith('details.') ? (
        <Alert data-color="danger" data-size="sm" role="alert">
          <Paragraph>{fault.message}</Paragraph>
        </Alert>
      ) : null}
      {problem?.kind === 'unreachable' ? <Paragraph role="alert">{t('round.lost')}</Paragraph> : null}
      {problem && problem.kind !== 'unreachable' ? <ProblemAlert problem={problem} /> : null}
      <div className="actions">
        <Button type="submit" aria-disabled={sending}>
          {sending ? t('institutions.saving') : action}
        </Button>
        {onCancel ? (
          <Button type="button" variant="tertiary" onClick={onCancel}>
            {t('institutions.cancel')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
