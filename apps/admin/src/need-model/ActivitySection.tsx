import { Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import type { Me } from '../app/SignedInPage.js';
import { CasePlacesDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { Section } from '../kit/Section.js';
import { ActivityOf } from './ActivityOf.js';
import { ChoiceField } from '../kit/ChoiceField.js';

/** What is stated of nursing homes and home care: a kommune's own, or that of the kommune one chooses. */
export function ActivitySection({ me, current }: { me: Me; current: string }) {
  const { t } = useTranslation();
  const [chosen, choose] = useState('');
  const own = me.role === 'KOMMUNE' ? me.organisation : null;
  const organisationId = own?.id ?? chosen;
  return (
    <Section title={t('needModel.activity')} intro={t('needModel.activityIntro')} across>
      {own ? null : <KommuneChoice me={me} value={chosen} onChange={choose} />}
      {organisationId === '' ? null : (
        <ActivityOf key={organisationId} me={me} organisationId={organisationId} current={current} />
      )}
    </Section>
  );
}

interface KommuneChoiceProps {
  readonly me: Me;
  readonly value: string;
  readonly onChange: (organisationId: string) => void;
}

function KommuneChoice({ me, value, onChange }: KommuneChoiceProps) {
  const { t } = useTranslation();
  const places = useLiveQuery(CasePlacesDocument, {}, 'untilAnswered');
  return (
    <div className="need-model-form">
      <Loaded state={places} lines={1}>
        {({ kommuner }) => (
          <ChoiceField
            id="activity-organisationId"
            label={t('needModel.kommune')}
            value={value}
            fault={undefined}
            onChange={onChange}
          >
            {kommuner.edges
              .filter(({ node }) => me.role !== 'FYLKESMANN' || node.fylkesmann?.id === me.organisation?.id)
              .map(({ node: { id, title } }) => (
                <Select.Option key={id} value={id}>
                  {title}
                </Select.Option>
              ))}
          </ChoiceField>
        )}
      </Loaded>
    </div>
  );
}
