import { useTranslation } from 'react-i18next';
import type { RunsOutLineFragment } from '../generated/graphql.js';
import { Section } from '../kit/Section.js';
import { useFormat } from '../kit/use-format.js';
import { OpenRequestLink } from './OpenRequestLink.js';
import { FEW_DAYS, RunsOutLink } from './RunsOutLink.js';
import { useOpenRequests } from './use-open-requests.js';

interface RunsOutSoonProps {
  readonly organisationId: string;
  readonly lines: readonly RunsOutLineFragment[];
}

/** The categories of a report that last a few days only; nothing when there are none. */
export function RunsOutSoon({ organisationId, lines }: RunsOutSoonProps) {
  const { t } = useTranslation();
  const few = lines.filter(
    ({ outlook: { daysCover } }) => typeof daysCover === 'number' && daysCover < FEW_DAYS,
  );
  if (few.length === 0) return null;
  return (
    <Section title={t('urgent.runsOutTitle')} intro={t('urgent.runsOutIntro')} across screenOnly>
      <FewDays organisationId={organisationId} lines={few} />
    </Section>
  );
}

/** Each with the way to ask for it, or to what was asked. */
function FewDays({ organisationId, lines }: RunsOutSoonProps) {
  const format = useFormat();
  const open = useOpenRequests(organisationId);
  return (
    <ul>
      {lines.map(({ category, outlook }) => {
        const request = open.get(category.code);
        return (
          <li key={category.code}>
            {request ? (
              <OpenRequestLink request={request} name={category.name} />
            ) : (
              <RunsOutLink category={category} />
            )}{' '}
            ({format.cover(outlook.daysCover ?? null, 'then')})
          </li>
        );
      })}
    </ul>
  );
}
