import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportFormFragment } from '../generated/graphql.js';
import { arriveAt } from '../kit/use-arrival.js';
import { useFormat } from '../kit/use-format.js';
import { Differences } from './Differences.js';
import type { ReportState } from './use-report.js';

/** Where the way to it leads. */
export const OVERTAKEN_ID = 'report-overtaken';

interface OvertakenProps {
  readonly form: ReportFormFragment;
  readonly report: ReportState;
  readonly onChosen: () => void;
}

/** Says that somebody else saved or sent in between, shows what differs, and has one of the two chosen. */
export function Overtaken({ form, report, onChosen }: OvertakenProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const alert = useRef<HTMLDivElement>(null);
  const { overtaken, stopped, theirs, choose } = report;
  // Whoever only types must not be moved away from the field.
  useEffect(() => {
    if (stopped > 0) arriveAt(alert.current);
  }, [stopped]);
  if (!overtaken) return null;
  const { draft, current } = form;
  const chosen = (whose: 'mine' | 'theirs') => {
    choose(whose);
    onChosen();
  };
  return (
    <Alert ref={alert} id={OVERTAKEN_ID} tabIndex={-1} data-color="warning" role="alert">
      <Heading level={2} data-size="2xs">
        {t('report.overtaken')}
      </Heading>
      {theirs === null ? (
        <Paragraph>{t('report.overtakenFetching')}</Paragraph>
      ) : (
        <>
          {draft ? (
            <Paragraph>
              {t('report.overtakenDraft', { name: draft.savedBy, at: format.at(draft.savedAt) })}
            </Paragraph>
          ) : current ? (
            <Paragraph>
              {t('report.overtakenSent', { name: current.submittedBy, at: format.at(current.submittedAt) })}
            </Paragraph>
          ) : (
            <Paragraph>{t('report.overtakenGone')}</Paragraph>
          )}
          <Differences
            lines={form.lines}
            one={report.draft}
            other={theirs}
            titles={[t('report.mine'), t('report.theirs')]}
          />
          <div className="actions">
            <Button type="button" data-size="sm" onClick={() => chosen('mine')}>
              {t('report.chooseMine')}
            </Button>
            <Button type="button" data-size="sm" variant="secondary" onClick={() => chosen('theirs')}>
              {t('report.chooseTheirs')}
            </Button>
          </div>
        </>
      )}
    </Alert>
  );
}
