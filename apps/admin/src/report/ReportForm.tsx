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
import { arriveAt, useArrival } from '../kit/use-arrival.js';
import { DiscardDraft } from './DiscardDraft.js';
import { Overtaken } from './Overtaken.js';
import { PastedNote } from './PastedNote.js';
import { PreviewTrouble } from './PreviewTrouble.js';
import { ReportErrors } from './ReportErrors.js';
import { ReportGrid } from './ReportGrid.js';
import { ReportHelp } from './ReportHelp.js';
import { ReportProgress } from './ReportProgress.js';
import { SaveStatus } from './SaveStatus.js';
import type { SavedVersion } from './use-draft-saving.js';
import { usePasting } from './use-pasting.js';
import { useReport } from './use-report.js';
import type { ReportedBy } from './reported-by.js';
import { WholeReport } from './WholeReport.js';

interface ReportFormProps {
  readonly form: ReportFormFragment;
  /** null: not known (yet). */
  readonly consolidation: Consolidation | null;
  readonly now: string;
  readonly by: ReportedBy;
  /** Whether somebody came to it from what was sent; else the page opened with it. */
  readonly arrived: boolean;
  readonly refetch: () => void;
  readonly onSent: (report: SentReportFragment) => void;
  /** What was typed and not sent is thrown away. */
  readonly onDiscarded: (gone: SavedVersion | null) => void;
  /** To what was sent already, when this corrects it. */
  readonly onBack: (() => void) | undefined;
}

/** The week's report, to be filled in, from the first field to the button that sends it. */
export function ReportForm(props: ReportFormProps) {
  const { form, by, arrived, consolidation, now, refetch, onSent, onDiscarded, onBack } = props;
  const { t } = useTranslation();
  const start = useArrival<HTMLFormElement>(arrived);
  const toStart = () => arriveAt(start.current);
  const leave = onBack ?? toStart;
  const report = useReport({
    ...{ form, by, refetch, onSent },
    onDiscarded: (gone) => {
      onDiscarded(gone);
      leave();
    },
  });
  const pasting = usePasting(form.lines, report);
  const { previous } = form;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void report.send();
  };
  return (
    <form
      ref={start}
      tabIndex={-1}
      className="report across"
      aria-label={t('report.title', { week: String(weekParts(form.week.isoWeek).week) })}
      noValidate
      autoComplete="off"
      onSubmit={submit}
    >
      <Overtaken form={form} report={report} onChosen={toStart} />
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
          <ReportGrid lines={form.lines} report={report} pasting={pasting} />
        </SumsContext>
        <PreviewTrouble preview={report.preview} />
      </Section>
      <WholeReport report={report} />
      <ReportErrors lines={form.lines} report={report} />
      <div className="report-send">
        <PastedNote pasting={pasting} />
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
          {by === 'own' || report.overtaken ? (
            <SaveStatus saving={report.saving} overtaken={report.overtaken} />
          ) : (
            <span>{t('report.others.kept')}</span>
          )}
        </div>
      </div>
    </form>
  );
}
