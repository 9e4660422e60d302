import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { OwnOutcomeDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { Section } from '../kit/Section.js';
import { OutcomeLines } from './OutcomeLines.js';

const MOST_PRODUCTS = 200;

/** What a released round gives the caller's own organisation, product by product, and why. */
export function OwnOutcome({ roundId, organisationId }: { roundId: string; organisationId: string }) {
  const { t } = useTranslation();
  const variables = { roundId, recipientId: organisationId, first: MOST_PRODUCTS };
  const state = useLiveQuery(OwnOutcomeDocument, variables, 'untilAnswered');
  return (
    <Section title={t('outcome.title')} intro={t('outcome.intro')} across>
      <Loaded state={state} lines={5}>
        {({ round }) => <OutcomeLines decisions={round?.decisions.edges.map(({ node }) => node) ?? []} />}
      </Loaded>
    </Section>
  );
}
