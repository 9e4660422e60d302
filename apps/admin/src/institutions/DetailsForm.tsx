import { Button } from '@digdir/designsystemet-react';
import { type FormEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem.js';
import type { OrganisationKind } from '../generated/graphql.js';
import { SendTrouble } from '../kit/SendTrouble.js';
import { useFaultyTitle } from '../kit/use-page-title.js';
import { DetailsFields } from './DetailsFields.js';
import type { DetailsDraft, DetailsFault } from './use-details.js';

interface DetailsFormProps {
  readonly ownerKind: OrganisationKind;
  readonly label: string;
  readonly details: DetailsDraft;
  readonly change: (details: DetailsDraft) => void;
  readonly fault: DetailsFault | null;
  readonly sending: boolean;
  readonly problem: Problem | null;
  readonly action: string;
  readonly save: () => Promise<void>;
  readonly onCancel?: () => void;
}

/** The form of one institution's details. A fault is moved to. */
export function DetailsForm(props: DetailsFormProps) {
  const { label, fault, sending, problem, action, save, onCancel, ...fields } = props;
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  useFaultyTitle(fault !== null);
  useEffect(() => {
    if (fault) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [fault]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!sending) void save();
  };
  return (
    <form ref={form} className="institution-form" noValidate aria-label={label} onSubmit={submit}>
      <DetailsFields {...fields} fault={fault} />
      <SendTrouble refusal={fault?.path.startsWith('details.') ? null : fault?.message} problem={problem} />
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
