import { useTranslation } from 'react-i18next';
import { PageFrame } from '../app/PageFrame.js';
import { useMe } from '../session/use-me.js';
import { useRecipient } from '../session/use-recipient.js';
import { ActivitySection } from './ActivitySection.js';
import { CasesSection } from './CasesSection.js';
import { OwnTerms } from './OwnTerms.js';
import { RatesSection } from './RatesSection.js';
import { seesActivity, seesCases } from './roles.js';
import './need-model.css';

/** What reports are held against: its figures for everybody, its terms for whoever reports, and the way to state what it lacks. */
export function NeedModelPage() {
  const { t } = useTranslation();
  const me = useMe().data?.me;
  const own = useRecipient();
  return (
    <PageFrame title={t('needModel.title')}>
      {({ isoWeek }) => (
        <>
          {own ? <OwnTerms key={isoWeek} own={own} isoWeek={isoWeek} /> : null}
          {me && seesActivity(me) ? <ActivitySection me={me} current={isoWeek} /> : null}
          {me && seesCases(me) ? <CasesSection me={me} current={isoWeek} /> : null}
          <RatesSection mayState={me?.role === 'HELSEDIREKTORATET'} />
        </>
      )}
    </PageFrame>
  );
}
