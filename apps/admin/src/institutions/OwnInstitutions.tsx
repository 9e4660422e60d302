import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { InstitutionsDocument, type OrganisationKind } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { Section } from '../kit/Section.js';
import { Paragraph } from '@digdir/designsystemet-react';
import { AddInstitution } from './AddInstitution.js';
import { InstitutionCard } from './InstitutionCard.js';

/** The institutions there are, live, and the form to add one. */
export function OwnInstitutions({ ownerKind }: { ownerKind: OrganisationKind }) {
  const { t } = useTranslation();
  const state = useLiveQuery(InstitutionsDocument, {}, ['INSTITUTIONS']);
  const [done, setDone] = useState('');
  const tell = (text: string) => {
    setDone(text);
    state.refetch();
  };
  return (
    <>
      <Section title={t('institutions.list')} across>
        <p role="status" className="institution-done">
          {done}
        </p>
        <Loaded state={state}>
          {({ institutions }) =>
            institutions.length === 0 ? (
              <Paragraph>{t('institutions.none')}</Paragraph>
            ) : (
              <ul className="institution-list">
                {institutions.map((institution) => (
                  <InstitutionCard
                    key={institution.id}
                    institution={institution}
                    ownerKind={ownerKind}
                    tell={tell}
                  />
                ))}
              </ul>
            )
          }
        </Loaded>
      </Section>
      <Section title={t('institutions.add')} intro={t('institutions.addIntro')} across>
        <AddInstitution ownerKind={ownerKind} tell={tell} />
      </Section>
    </>
  );
}
