import { useTranslation } from 'react-i18next';
import type { CompletenessFragment } from '../generated/graphql.js';
import { Announcer } from '../kit/Announcer.js';
import { Section } from '../kit/Section.js';
import { useFormat } from '../kit/use-format.js';
import { ReportBar } from './ReportBar.js';

interface ReportsProps {
  readonly kommuner: CompletenessFragment;
  readonly hospitals: CompletenessFragment;
}

export function Reports({ kommuner, hospitals }: ReportsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const received = ({ inTime, late, expected }: CompletenessFragment) =>
    t('reports.of', { received: format.number(inTime + late), expected: format.number(expected) });
  return (
    <Section title={t('reports.title')} intro={t('reports.intro')}>
      <ReportBar title={t('reports.KOMMUNE')} received={received(kommuner)} completeness={kommuner} />
      <ReportBar title={t('reports.HOSPITAL')} received={received(hospitals)} completeness={hospitals} />
      <Announcer
        text={t('reports.announce', { kommuner: received(kommuner), hospitals: received(hospitals) })}
      />
    </Section>
  );
}
