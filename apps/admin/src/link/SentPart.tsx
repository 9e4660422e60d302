import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { PartFigures } from '../consolidation/PartFigures.js';
import type { InstitutionFormFragment, SentPartFragment } from '../generated/graphql.js';
import { Section } from '../kit/Section.js';
import { useArrival } from '../kit/use-arrival.js';
import { useFormat } from '../kit/use-format.js';

interface SentPartProps {
  readonly form: InstitutionFormFragment;
  readonly sent: SentPartFragment;
  /** Whether somebody came to it from the form; else the page opened with it. */
  readonly arrived: boolean;
  /** Absent when it cannot be corrected any more. */
  readonly onCorrect: (() => void) | undefined;
}

/** That the part is in, what was sent, and the way to a correction. */
export function SentPart({ form, sent, arrived, onCorrect }: SentPartProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const heading = useArrival<HTMLHeadingElement>(arrived);
  const late = typeof sent.reportRevision === 'number';
  return (
    <>
      <Alert data-color="success" role="status" className="across">
        <Heading level={2} data-size="xs" ref={heading} tabIndex={-1}>
          {t('institutions.part.sent')}
        </Heading>
        <Paragraph>
          {t('institutions.part.sentAt', { at: format.at(sent.sentAt), n: String(sent.revision) })}
        </Paragraph>
        {late ? (
          <Paragraph>{t('institutions.part.late', { owner: form.organisation.title })}</Paragraph>
        ) : null}
        <Paragraph>{t(onCorrect ? 'institutions.part.correctable' : 'institutions.part.closed')}</Paragraph>
        {onCorrect ? (
          <Button variant="secondary" onClick={onCorrect}>
            {t('institutions.part.correct')}
          </Button>
        ) : null}
      </Alert>
      <Section title={t('institutions.part.figures')} across>
        <PartFigures part={sent} caption={t('institutions.part.caption')} />
      </Section>
    </>
  );
}
