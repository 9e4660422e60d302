import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { ReportFormFragment } from '../generated/graphql.js';
import { useFormat } from '../kit/use-format.js';
import type { ReportState } from './use-report.js';

/** Says that somebody else saved or sent in between, and has one of the two chosen. */
export function Overtaken({ form, report }: { form: ReportFormFragment; report: ReportState }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!report.overtaken) return null;
  const { draft, current } = form;
  return (
    <Alert data-color="warning" role="alert">
      <Heading level={2} data-size="2xs">
        {t('report.overtaken')}
      </Heading>
      {draft ? (
        <Paragraph>
          {t('report.overtakenDraft', { name: draft.savedBy, at: format.at(draft.savedAt) })}
        </Paragraph>
      ) : current ? (
        <Paragraph>
          {t('report.overtakenSent', { name: current.submittedBy, at: format.at(current.submittedAt) })}
        </Paragraph>
      ) : null}
      <div className="actions">
        <Button type="button" data-size="sm" onClick={() => report.choose('mine')}>
          {t('report.chooseMine')}
        </Button>
        <Button type="button" data-size="sm" variant="secondary" onClick={() => report.choose('theirs')}>
          {t('report.chooseTheirs')}
        </Button>
      </div>
    </Alert>
  );
}
