import { Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WarningFragment } from '../generated/graphql.js';
import { fieldId, FIGURES } from './figures.js';
import { withAnswer } from './report-draft.js';
import type { ReportState } from './use-report.js';

interface WarningNoteProps {
  readonly categoryCode: string;
  readonly warning: WarningFragment;
  readonly report: ReportState;
}

/** The API takes no longer reason. */
const LONGEST_REASON = 500;

/** A figure that is hard to believe, and room to say why it is right. It keeps nothing from being sent. */
export function WarningNote({ categoryCode, warning: { check, path, message }, report }: WarningNoteProps) {
  const { t } = useTranslation();
  const [answering, setAnswering] = useState(false);
  const { draft, change } = report;
  const answer = draft.answers.find((each) => each.check === check && each.categoryCode === categoryCode);
  const figure = FIGURES.find((candidate) => path.endsWith(`.${candidate}`));
  return (
    <div className="report-warning">
      <p id={figure ? `${fieldId(categoryCode, figure)}-warning` : undefined}>{message}</p>
      {answering || answer ? (
        <Textfield
          data-size="sm"
          label={t('report.meaning.reason')}
          description={t('report.meaning.help')}
          maxLength={LONGEST_REASON}
          value={answer?.reason ?? ''}
          autoFocus={answering}
          onChange={({ target }) =>
            change((old) => withAnswer(old, { check, categoryCode, reason: target.value }))
          }
        />
      ) : (
        <Button type="button" variant="secondary" data-size="sm" onClick={() => setAnswering(true)}>
          {t('report.meaning.answer')}
        </Button>
      )}
    </div>
  );
}
