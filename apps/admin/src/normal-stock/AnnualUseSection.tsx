import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnnualUsePartsFragment } from '../generated/graphql.js';
import { Section } from '../kit/Section.js';
import { useFormat } from '../kit/use-format.js';
import { AnnualUseForm } from './AnnualUseForm.js';
import type { WhoseReports } from './whose-reports.js';
import { YearLines } from './YearLines.js';

interface AnnualUseSectionProps {
  readonly years: readonly AnnualUsePartsFragment[];
  readonly reports: WhoseReports;
  readonly mayState: boolean;
  readonly onSaved: () => void;
}

/** What is known of each year, who said so, and the way to say it. */
export function AnnualUseSection({ years, reports, mayState, onSaved }: AnnualUseSectionProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [open, setOpen] = useState<number | null>(null);
  return (
    <Section
      title={t('normalStock.annualUse')}
      intro={t(`normalStock.annualUseIntro.${reports}`)}
      across
      screenOnly
    >
      {years.map((year) => (
        <div key={year.year} className="normal-stock-year">
          <Heading level={3} data-size="2xs">
            {year.year}
          </Heading>
          <YearLines year={year} reports={reports} />
          <Paragraph data-size="sm">
            {year.statedAt && year.statedBy
              ? t('normalStock.statedBy', {
                  at: format.at(year.statedAt),
                  name: year.statedBy,
                  source: year.source ?? '',
                  reason: year.reason ?? '',
                })
              : t('normalStock.notStated')}
          </Paragraph>
          {mayState && open !== year.year ? (
            <div>
              <Button variant="secondary" data-size="sm" onClick={() => setOpen(year.year)}>
                {t('normalStock.change', { year: String(year.year) })}
              </Button>
            </div>
          ) : null}
          {open === year.year ? (
            <AnnualUseForm
              year={year}
              reports={reports}
              onDone={() => {
                setOpen(null);
                onSaved();
              }}
              onCancel={() => setOpen(null)}
            />
          ) : null}
        </div>
      ))}
    </Section>
  );
}
