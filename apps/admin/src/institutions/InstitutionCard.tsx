import { Heading, Tag } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InstitutionFragment, OrganisationKind } from '../generated/graphql.js';
import { ChangeInstitution } from './ChangeInstitution.js';
import { Contact } from './Contact.js';
import { InstitutionActions } from './InstitutionActions.js';
import { useLinkState } from './use-link-state.js';

interface InstitutionCardProps {
  readonly institution: InstitutionFragment;
  readonly ownerKind: OrganisationKind;
  /** Says what was done. */
  readonly tell: (text: string) => void;
}

/** One institution: what it is, whom to reach, where its link stands and what can be done. */
export function InstitutionCard({ institution, ownerKind, tell }: InstitutionCardProps) {
  const { t } = useTranslation();
  /** As it was when its form was opened, so that a change in between is not taken for its own. */
  const [editing, setEditing] = useState<InstitutionFragment | null>(null);
  const state = useLinkState(institution.link);
  const { name, kind } = institution;
  return (
    <li className="institution">
      <div className="institution-what">
        <Heading level={3} data-size="2xs">
          {name}
        </Heading>
        <Tag data-color="neutral" data-size="sm">
          {t(`institutions.kind.${kind}`)}
        </Tag>
      </div>
      <Contact of={institution} />
      <span className="subtle">{state}</span>
      {editing ? (
        <ChangeInstitution
          institution={editing}
          ownerKind={ownerKind}
          onCancel={() => setEditing(null)}
          onSaved={(saved) => {
            setEditing(null);
            tell(t('institutions.saved', { name: saved }));
          }}
        />
      ) : (
        <InstitutionActions institution={institution} onEdit={() => setEditing(institution)} tell={tell} />
      )}
    </li>
  );
}
