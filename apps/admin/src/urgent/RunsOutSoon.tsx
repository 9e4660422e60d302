import { useTranslation } from 'react-i18next';
import type { RunsOutLineFragment } from '../generated/graphql.js';
import { Section } from '../kit/Section.js';
import { useFormat } from '../kit/use-format.js';
import { FEW_DAYS, RunsOutLink } from './RunsOutLink.js';

/** The categories of a report that last a few days only, each with the way to ask for it; nothing when there are none. */
export function RunsOutSoon({ lines }: { lines: readonly RunsOutLineFragment[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const few = lines.filter(
    ({ outlook: { daysCover } }) => typeof daysCover === 'number' && daysCover < FEW_DAYS,
  );
  if (few.length === 0) return null;
  return (
    <Section title={t('urgent.runsOutTitle')} intro={t('urgent.runsOutIntro')} across>
      <ul>
        {few.map(({ category, outlook }) => (
          <li key={category.code}>
            <RunsOutLink category={category} /> ({format.days(outlook.daysCover ?? null)})
          </li>
        ))}
      </ul>
    </Section>
  );
}
