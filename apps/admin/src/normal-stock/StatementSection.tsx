import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { NormalStockStatementFragment } from '../generated/graphql.js';
import { PrintButton } from '../kit/PrintButton.js';
import { Section } from '../kit/Section.js';
import { useFormat } from '../kit/use-format.js';
import { StatementTable } from './StatementTable.js';
import { whoseReports } from './whose-reports.js';

const OSLO = '0301';

/** The statement itself, on the page and on paper. */
export function StatementSection({ statement }: { statement: NormalStockStatementFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { organisation, date, inForce, synthetic, lines } = statement;
  return (
    <Section
      title={t('normalStock.statementTitle', { name: organisation.title })}
      intro={t('normalStock.rule')}
      across
    >
      <Paragraph>
        {t('normalStock.asOf', { date: format.date(date) })}
        {organisation.organisationNumber
          ? ` · ${t('normalStock.number', { number: organisation.organisationNumber })}`
          : null}
      </Paragraph>
      {inForce ? null : <Alert data-color="info">{t('normalStock.notInForce')}</Alert>}
      {synthetic ? <Alert data-color="warning">{t('normalStock.synthetic')}</Alert> : null}
      {organisation.kommuneNumber === OSLO ? <Paragraph>{t('normalStock.oslo')}</Paragraph> : null}
      <StatementTable lines={lines} reports={whoseReports(organisation.kind)} />
      <PrintButton text={t('normalStock.print')} />
      <p className="print-only normal-stock-signature">{t('normalStock.signature')}</p>
    </Section>
  );
}
