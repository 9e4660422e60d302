import { useTranslation } from 'react-i18next';
import { SignedInPage } from '../app/SignedInPage.js';
import { useLiveQuery } from '../api/use-live-query.js';
import { UrgentCategoriesDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { Section } from '../kit/Section.js';
import { AskForm } from './AskForm.js';
import { asksUrgently } from './roles.js';
import './urgent.css';

/** Where a kommune or a hospital says that it is about to run dry. */
export function AskPage() {
  const { t } = useTranslation();
  return (
    <SignedInPage
      title={t('urgent.ask.title')}
      back={{ href: '/haster', text: t('urgent.back') }}
      isFor={asksUrgently}
      signIn={t('urgent.signIn')}
      forbidden={t('urgent.ask.forbidden')}
    >
      {() => (
        <Section title={t('urgent.ask.section')} intro={t('urgent.ask.intro')} across>
          <Categories />
        </Section>
      )}
    </SignedInPage>
  );
}

function Categories() {
  const state = useLiveQuery(UrgentCategoriesDocument, {}, 'untilAnswered');
  return <Loaded state={state}>{({ categories }) => <AskForm categories={categories} />}</Loaded>;
}
