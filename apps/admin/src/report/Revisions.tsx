import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { RevisionsDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { Step } from '../kit/Step.js';
import { Steps } from '../kit/Steps.js';
import { useFormat } from '../kit/use-format.js';

const MOST = 100;

/** Who sent which version of a report, and when; the first one first. */
export function Revisions({ organisationId, isoWeek }: { organisationId: string; isoWeek: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const variables = { organisationId, isoWeek, first: MOST };
  const state = useLiveQuery(RevisionsDocument, variables, 'untilAnswered');
  return (
    <Loaded state={state} lines={2}>
      {({ weeklyReportRevisions: { edges } }) => (
        <Steps>
          {edges.map(({ node: { id, revision, submittedAt, submittedBy, onBehalfBy, timeliness } }) => (
            <Step key={id} position="done" title={t('report.receipt.revision', { n: String(revision) })}>
              {t('report.receipt.by', { at: format.at(submittedAt), name: submittedBy })} (
              {t(`own.${timeliness}`)})
              {onBehalfBy ? ` – ${t('report.receipt.onBehalf', { name: onBehalfBy.title })}` : null}
            </Step>
          ))}
        </Steps>
      )}
    </Loaded>
  );
}
