import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormLineFragment } from '../generated/graphql.js';
import type { Consolidation } from './use-consolidation.js';
import type { ReportDraft } from '../report/report-draft.js';
import type { ReportState } from '../report/use-report.js';
import { partsOf, withSums } from './sums.js';

interface TakeSumsProps {
  readonly consolidation: Consolidation;
  readonly lines: readonly FormLineFragment[];
  readonly report: Pick<ReportState, 'draft' | 'change'>;
}

/** Takes what the institutions sent into the form, says of how many it is, and takes it back. */
export function TakeSums({ consolidation, lines, report }: TakeSumsProps) {
  const { t } = useTranslation();
  const [before, setBefore] = useState<ReportDraft | null>(null);
  const parts = partsOf(consolidation);
  const { draft, change } = report;
  const sent = parts.length;
  const of = consolidation.institutions.length;
  if (sent === 0) return null;
  const taken = draft.builtOn.length > 0;
  const newer = taken && JSON.stringify([...draft.builtOn].sort()) !== JSON.stringify(parts);
  const take = () => {
    setBefore(draft);
    change((old) => withSums(old, lines, consolidation));
  };
  return (
    <div className="take-sums">
      {sent < of ? (
        <Alert data-color="warning" data-size="sm">
          <Paragraph>{t('institutions.week.partial')}</Paragraph>
        </Alert>
      ) : null}
      <div className="actions">
        <Button
          type="button"
          variant={taken && !newer ? 'secondary' : 'primary'}
          data-size="sm"
          onClick={take}
        >
          {t(sent === of ? 'institutions.week.take' : 'institutions.week.takePartial', {
            sent: String(sent),
            of: String(of),
          })}
        </Button>
        {before ? (
          <Button
            type="button"
            variant="tertiary"
            data-size="sm"
            onClick={() => {
              change(() => before);
              setBefore(null);
            }}
          >
            {t('institutions.week.undo')}
          </Button>
        ) : null}
      </div>
      <div role="status">
        {newer ? <strong>{t('institutions.week.newer')}</strong> : taken ? t('institutions.week.taken') : ''}
      </div>
    </div>
  );
}
