import { Button, Link, Paragraph } from '@digdir/designsystemet-react';
import { type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { InstitutionsOfWeek } from '../consolidation/InstitutionsOfWeek.js';
import { SumsContext } from '../consolidation/sums-context.js';
import { TakeSums } from '../consolidation/TakeSums.js';
import { Link as Route } from 'wouter';
import type { ReportFormFragment, SentReportFragment } from '../generated/graphql.js';
import type { Consolidation } from '../consolidation/use-consolidation.js';
import { Section } from '../kit/Section.js';
import { weekParts } from '../kit/iso-week.js';
import { DiscardDraft } from './DiscardDraft.js';
import { Overtaken } from './Overtaken.js';
import { ReportErrors } from './ReportErrors.js';
import { ReportGrid } from './ReportGrid.js';
import { ReportHelp } from './ReportHelp.js';
import { ReportProgress } from './ReportProgress.js';
import { SaveStatus } from './SaveStatus.js';
import { useReport } from './use-report.js';
import type { ReportedBy } from './reported-by.js';
import { WholeReport } from './WholeReport.js';

interface ReportFormProps {
  readonly form: ReportFormFragment;
  /** null: not known (yet). */
  readonly consolidation: Consolidation | null;
  readonly now: string;
  readonly by: ReportedBy;
  readonly refetch: () => void;
  readonly onSent: (report: SentReportFragment) => void;
  /** To what was sent already, when this corrects it. */
  readonly onBack: (() => void) | undefined;
}

/** The week's report, to be filled in, from the first field to the button that sends it. */
export function ReportForm({ form, by, consolidation, now, refetch, onSent, onBack }: ReportFormProps) {
  const { t } = useTranslation();
  const report = useReport({ form, by, refetch, onSent, onDiscarded: () => onBack?.() });
  const { previous } = form;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void report.send();
  };
  return (
    <form className="report across" noValidate autoComplete="off" onSubmit={submit}>
      <Overtaken form={form} report={report} />
      {consolidation ? (
        <InstitutionsOfWeek consolidation={consolidation} opensAt={form.week.opensAt} now={now}>
          <TakeSums consolidation={consolidation} lines={form.lines} report={report} />
        </InstitutionsOfWeek>
      ) : null}
      <Section title={t('report.grid')} intro={t('report.intro')}>
        <ReportHelp />
        <Link asChild data-size="sm">
          <Route href={`/uke/${form.week.isoWeek}/import`}>{t('import.link')}</Route>
        </Link>
        <Paragraph data-size="sm" className="subtle">
          {previous
            ? t('report.previous', { week: String(weekParts(previous.isoWeek).week) })
            : t('report.firstTime')}
        </Paragraph>
        <SumsContext value={consolidation}>
          <ReportGrid lines={form.lines} report={report} />
        </SumsContext>
      </Section>
      <WholeReport report={report} />
      <ReportErrors lines={form.lines} report={report} />
      <div className="report-send">
        <div className="actions">
          <Button type="submit" aria-disabled={report.sending}>
            {t(report.sending ? 'report.sending' : onBack ? 'report.sendCorrection' : 'report.send')}
          </Button>
          {onBack ? (
            <Button type="button" variant="tertiary" onClick={onBack}>
              {t('report.toSent')}
            </Button>
          ) : null}
          {report.discarding ? <DiscardDraft discarding={report.discarding} /> : null}
        </div>
        <div className="report-state">
          <ReportProgress lines={form.lines} faults={report.faults} />
          {by === 'own' ? <SaveStatus saving={report.saving} /> : <span>{t('report.others.kept')}</span>}
        </div>
      </div>
    </form>
  );
}
