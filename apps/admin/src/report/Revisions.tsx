import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { RevisionsDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { Step } from '../kit/Step.js';
import { Steps } from '../kit/Steps.js';
import { useFormat } from '../kit/use-format.js';
import { RevisionFigures } from './RevisionFigures.js';

const MOST = 100;

/** Who sent which version of a report, when, and what it said; the first one first. */
export function Revisions({ organisationId, isoWeek }: { organisationId: string; isoWeek: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const variables = { organisationId, isoWeek, first: MOST };
  const state = useLiveQuery(RevisionsDocument, variables, ['REPORTS']);
  return (
    <Loaded state={state} lines={2}>
      {({ weeklyReportRevisions: { edges } }) => (
        <Steps>
          {edges.map(({ node }, index) => (
            <Step
              key={node.id}
              position="done"
              title={t('report.receipt.revision', { n: String(node.revision) })}
            >
              {t('report.receipt.by', { at: format.at(node.submittedAt), name: node.submittedBy })} (
              {t(`own.${node.timeliness}`)})
              {node.onBehalfBy ? ` – ${t('report.receipt.onBehalf', { name: node.onBehalfBy.title })}` : null}
              <RevisionFigures sent={node} before={edges[index - 1]?.node ?? null} />
            </Step>
          ))}
        </Steps>
      )}
    </Loaded>
  );
}
