import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InstitutionFragment } from '../generated/graphql.js';
import { ConfirmDialog } from '../kit/ConfirmDialog.js';
import { SendTrouble } from '../kit/SendTrouble.js';
import { ShownLink } from './ShownLink.js';
import { useInstitutionActions } from './use-institution-actions.js';

interface InstitutionActionsProps {
  readonly institution: InstitutionFragment;
  readonly onEdit: () => void;
  readonly tell: (text: string) => void;
}

/** What can be done with an institution; what cannot be undone is asked once more. */
export function InstitutionActions({ institution, onEdit, tell }: InstitutionActionsProps) {
  const { t } = useTranslation();
  const { name, link } = institution;
  const actions = useInstitutionActions(institution, tell);
  const [asking, ask] = useState<'end' | 'revoke' | null>(null);
  const revocable = link?.current === true || link?.mailState === 'WAITING';
  const described = (label: string) => `${label}: ${name}`;
  const button = (label: string, onClick: () => void, variant: 'secondary' | 'tertiary' = 'secondary') => (
    <Button
      variant={variant}
      data-size="sm"
      aria-label={described(label)}
      aria-disabled={actions.sending}
      onClick={onClick}
    >
      {label}
    </Button>
  );
  const confirm = { open: true, onClose: () => ask(null) };
  return (
    <>
      <div className="actions">
        {button(t(link?.current ? 'institutions.renewLink' : 'institutions.makeLink'), actions.makeLink)}
        {button(t('institutions.mailLink'), actions.mailLink)}
        {revocable ? button(t('institutions.revoke'), () => ask('revoke'), 'tertiary') : null}
        {button(t('institutions.edit'), onEdit, 'tertiary')}
        {button(t('institutions.end'), () => ask('end'), 'tertiary')}
      </div>
      <SendTrouble refusal={actions.refusal} problem={actions.problem} />
      {actions.shown === undefined ? null : (
        <ShownLink name={name} address={actions.shown} onClose={actions.hide} />
      )}
      {asking === 'end' ? (
        <ConfirmDialog
          {...confirm}
          ask={t('institutions.endAsk', { name })}
          tell={t('institutions.endTell')}
          action={t('institutions.end')}
          onConfirm={() => {
            ask(null);
            actions.end();
          }}
        />
      ) : null}
      {asking === 'revoke' ? (
        <ConfirmDialog
          {...confirm}
          ask={t('institutions.revokeAsk', { name })}
          tell={t('institutions.revokeTell')}
          action={t('institutions.revoke')}
          onConfirm={() => {
            ask(null);
            actions.revoke();
          }}
        />
      ) : null}
    </>
  );
}
