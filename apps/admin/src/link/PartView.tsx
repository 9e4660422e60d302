import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InstitutionFormFragment } from '../generated/graphql.js';
import { useFormat } from '../kit/use-format.js';
import { PartForm } from './PartForm.js';
import { SentPart } from './SentPart.js';

/**
 * The form as long as there is something to fill in; else what was sent, from which a correction begins. What is being filled in stays
 * as it is whatever somebody else sends meanwhile: that is told when it is sent.
 */
export function PartView({ form, refetch }: { form: InstitutionFormFragment; refetch: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [sent, setSent] = useState(form.current ?? null);
  const [filling, setFilling] = useState(sent === null);
  /** Whether somebody went from one to the other; else the page opened so. */
  const [turned, setTurned] = useState(false);
  const turn = (toForm: boolean) => {
    setTurned(true);
    setFilling(toForm);
  };
  const { current } = form;
  const latest = current && current.revision > (sent?.revision ?? 0) ? current : sent;
  const { phase, opensAt } = form.week;
  const open = phase === 'OPEN' || phase === 'LATE';
  if (phase === 'NOT_OPEN') return <Paragraph>{t('report.notOpen', { at: format.at(opensAt) })}</Paragraph>;
  if (filling && open) {
    return (
      <PartForm
        key={sent?.revision ?? 0}
        form={form}
        sent={sent}
        arrived={turned}
        onSent={(part) => {
          setSent(part);
          turn(false);
          refetch();
        }}
        onFetch={() => {
          setSent(form.current ?? null);
          turn(false);
          refetch();
        }}
      />
    );
  }
  if (latest === null) {
    return (
      <Alert data-color="warning" data-size="sm" className="across">
        <Paragraph>{t('institutions.part.closedMissing')}</Paragraph>
      </Alert>
    );
  }
  const correct = () => {
    setSent(latest);
    turn(true);
  };
  return <SentPart form={form} sent={latest} arrived={turned} onCorrect={open ? correct : undefined} />;
}
