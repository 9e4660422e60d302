import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../../api/use-live-query.js';
import { ReporterCallsDocument } from '../../generated/graphql.js';
import { Loaded } from '../../kit/Loaded.js';
import { Step } from '../../kit/Step.js';
import { Steps } from '../../kit/Steps.js';
import { useFormat } from '../../kit/use-format.js';

const MOST = 50;

/** Every call to a reporter about a week, the latest first, a colleague's as it is logged. */
export function EarlierCalls({ isoWeek, organisationId }: { isoWeek: string; organisationId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const variables = { isoWeek, organisationId, first: MOST };
  const state = useLiveQuery(ReporterCallsDocument, variables, ['CALLS']);
  return (
    <Loaded state={state} lines={1}>
      {({ reportCalls: { edges } }) =>
        edges.length === 0 ? (
          <Paragraph data-size="sm">{t('follow.noCalls')}</Paragraph>
        ) : (
          <Steps>
            {edges.map(({ node: { id, outcome, note, calledAt, calledBy } }) => (
              <Step key={id} position="done" title={t(`follow.log.${outcome}`)}>
                {t('follow.calledBy', { at: format.at(calledAt), name: calledBy })}
                {note === '' ? null : ` – ${note}`}
              </Step>
            ))}
          </Steps>
        )
      }
    </Loaded>
  );
}
