import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InstitutionFormFragment } from '../generated/graphql.js';
import { useFormat } from '../kit/use-format.js';
import { PartForm } from './PartForm.js';
import { SentPart } from './SentPart.js';

/** The form as long as there is something to fill in; else what was sent, from which a correction begins. */
export function PartView({ form, refetch }: { form: InstitutionFormFragment; refetch: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [sent, setSent] = useState(form.current ?? null);
  const [filling, setFilling] = useState(sent === null);
  const latest = sent && form.current && form.current.revision > sent.revision ? form.current : sent;
  const { phase, opensAt } = form.week;
  const open = phase === 'OPEN' || phase === 'LATE';
  if (phase === 'NOT_OPEN') return <Paragraph>{t('report.notOpen', { at: format.at(opensAt) })}</Paragraph>;
  if (filling && open) {
    return (
      <PartForm
        key={latest?.revision ?? 0}
        form={form}
        sent={latest}
        onSent={(part) => {
          setSent(part);
          setFilling(false);
          refetch();
        }}
        onFetch={() => {
          setSent(form.current ?? null);
          setFilling(false);
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
  return <SentPart form={form} sent={latest} onCorrect={open ? () => setFilling(true) : undefined} />;
}
