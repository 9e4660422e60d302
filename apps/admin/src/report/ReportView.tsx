import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Consolidation } from '../consolidation/use-consolidation.js';
import type { ReportFormFragment, SentReportFragment } from '../generated/graphql.js';
import { useFormat } from '../kit/use-format.js';
import { loadKept } from './kept-draft.js';
import { ReportForm } from './ReportForm.js';
import type { ReportedBy } from './reported-by.js';
import { SentReport } from './SentReport.js';
import type { SavedVersion } from './use-draft-saving.js';

interface ReportViewProps {
  readonly form: ReportFormFragment;
  readonly by: ReportedBy;
  /** Of the reporter's institutions; null: not known (yet), or not the caller's to see. */
  readonly consolidation: Consolidation | null;
  /** By the database's clock. */
  readonly now: string;
  readonly refetch: () => void;
}

/** The form as long as there is something to fill in; else the receipt, from which a correction begins. */
export function ReportView({ form, by, consolidation, now, refetch }: ReportViewProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { week, organisation } = form;
  const [sent, setSent] = useState<SentReportFragment | null>(form.current ?? null);
  const [filling, setFilling] = useState(
    () =>
      !form.current ||
      !!form.draft ||
      loadKept({ organisationId: organisation.id, isoWeek: week.isoWeek, by }) !== null,
  );
  /** Whether somebody went from one to the other; else the page opened so. */
  const [turned, setTurned] = useState(false);
  const turn = (toForm: boolean) => {
    setTurned(true);
    setFilling(toForm);
  };
  /** The draft that was thrown away: an answer on its way may still have it. */
  const [gone, setGone] = useState<SavedVersion | null>(null);
  const { draft } = form;
  const isGone = !!draft && !!gone && draft.version <= gone.version && draft.savedAt <= gone.savedAt;
  const left = useMemo(() => (isGone ? { ...form, draft: null } : form), [form, isGone]);
  const open = by !== 'reader' && (week.phase === 'OPEN' || week.phase === 'LATE');
  if (week.phase === 'NOT_OPEN')
    return <Paragraph>{t('report.notOpen', { at: format.at(week.opensAt) })}</Paragraph>;
  if (filling && open) {
    return (
      <ReportForm
        form={left}
        consolidation={consolidation}
        now={now}
        by={by}
        arrived={turned}
        refetch={refetch}
        onSent={(report) => {
          setSent(report);
          turn(false);
          refetch();
        }}
        onDiscarded={(discarded) => {
          setGone(discarded);
          refetch();
        }}
        onBack={sent ? () => turn(false) : undefined}
      />
    );
  }
  const { current } = form;
  const shown = current && current.revision > (sent?.revision ?? 0) ? current : sent;
  if (shown === null) {
    return (
      <Alert data-color="warning" data-size="sm" className="across">
        <Paragraph>
          {t(
            by === 'own'
              ? 'report.closedMissing'
              : week.phase === 'CLOSED'
                ? 'report.others.closedMissing'
                : 'report.others.missing',
          )}
        </Paragraph>
      </Alert>
    );
  }
  const correctable = open && current?.revision === shown.revision;
  return (
    <SentReport
      {...{ form, by, consolidation, now }}
      sent={shown}
      arrived={turned}
      onCorrect={correctable ? () => turn(true) : undefined}
    />
  );
}
