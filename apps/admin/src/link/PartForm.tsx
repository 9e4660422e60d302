import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { InstitutionFormFragment, SentPartFragment } from '../generated/graphql.js';
import { weekParts } from '../kit/iso-week.js';
import { Section } from '../kit/Section.js';
import { useArrival } from '../kit/use-arrival.js';
import { useFormat } from '../kit/use-format.js';
import { ReportErrors } from '../report/ReportErrors.js';
import { withRestZero } from './part-draft.js';
import { PartGrid } from './PartGrid.js';
import { usePart } from './use-part.js';

interface PartFormProps {
  readonly form: InstitutionFormFragment;
  /** What it corrects; null: it is the first. */
  readonly sent: SentPartFragment | null;
  /** Whether somebody came to it from what was sent; else the page opened with it. */
  readonly arrived: boolean;
  readonly onSent: (part: SentPartFragment) => void;
  /** Shows what somebody else sent in between. */
  readonly onFetch: () => void;
}

/** An institution's part of the week, from the first field to the button that sends it. */
export function PartForm({ form, sent, arrived, onSent, onFetch }: PartFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const start = useArrival<HTMLFormElement>(arrived);
  const part = usePart({ form, sent, onSent });
  const conflict = useArrival<HTMLDivElement>(part.conflict);
  const { previous, organisation } = form;
  const unready = new Set(part.faults.map(({ at }) => at?.categoryCode));
  const late =
    part.late ?? (form.reportSent ? t('institutions.part.late', { owner: organisation.title }) : null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void part.submit(late !== null);
  };
  const action = late !== null ? 'sendAnyway' : sent ? 'sendCorrection' : 'send';
  return (
    <form
      ref={start}
      tabIndex={-1}
      className="report part across"
      aria-label={t('institutions.part.title', { week: String(weekParts(form.week.isoWeek).week) })}
      noValidate
      autoComplete="off"
      onSubmit={submit}
    >
      {part.conflict ? (
        <Alert ref={conflict} tabIndex={-1} data-color="warning" role="alert">
          <Heading level={2} data-size="2xs">
            {t('institutions.part.conflict')}
          </Heading>
          <Paragraph>{t('institutions.part.conflictHelp')}</Paragraph>
          <Button type="button" data-size="sm" onClick={onFetch}>
            {t('institutions.part.fetch')}
          </Button>
        </Alert>
      ) : null}
      <Section title={t('report.grid')} intro={t('institutions.part.intro')}>
        <Paragraph data-size="sm" className="subtle">
          {previous
            ? t('report.previous', { week: String(weekParts(previous.isoWeek).week) })
            : t('report.firstTime')}
        </Paragraph>
        <PartGrid part={part} />
        <div className="part-rest">
          <Button
            type="button"
            variant="secondary"
            data-size="sm"
            onClick={() => part.change((draft) => withRestZero(draft, part.lines))}
          >
            {t('institutions.part.restZero')}
          </Button>
          <span className="subtle">{t('institutions.part.restZeroHelp')}</span>
        </div>
      </Section>
      <ReportErrors lines={part.lines} report={part} />
      {late !== null ? (
        <Alert data-color="warning" data-size="sm" role="status">
          <Paragraph>{late}</Paragraph>
        </Alert>
      ) : null}
      <div className="report-send">
        <Button type="submit" aria-disabled={part.sending}>
          {t(part.sending ? 'report.sending' : `institutions.part.${action}`)}
        </Button>
        <span>
          {t('institutions.part.progress', {
            done: format.number(part.lines.length - unready.size),
            total: format.number(part.lines.length),
          })}
        </span>
      </div>
    </form>
  );
}
