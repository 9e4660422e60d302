import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { SignedInPage } from '../app/SignedInPage.js';
import { useLiveQuery } from '../api/use-live-query.js';
import { UrgentCategoriesDocument } from '../generated/graphql.js';
import { useFormat } from '../kit/use-format.js';
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
      {({ organisation }) => (
        <Section title={t('urgent.ask.section')} intro={t('urgent.ask.intro')} across>
          <Categories recipientId={organisation?.id ?? ''} />
        </Section>
      )}
    </SignedInPage>
  );
}

const MINUTE = 60_000;

function Categories({ recipientId }: { recipientId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const state = useLiveQuery(UrgentCategoriesDocument, {}, 'untilAnswered');
  return (
    <Loaded state={state}>
      {({ categories, urgentAnswerTimes }) => (
        <>
          {urgentAnswerTimes
            .filter(({ inForce }) => inForce)
            .map(({ minutes, percentOfTimeLeft }) => (
              <Paragraph key={minutes} data-size="sm">
                {t('urgent.ask.answerTime', {
                  duration: format.duration(minutes * MINUTE),
                  percent: format.share(percentOfTimeLeft / 100),
                })}
              </Paragraph>
            ))}
          <AskForm recipientId={recipientId} categories={categories} />
        </>
      )}
    </Loaded>
  );
}
