import { Details, Heading, Tag } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { InstitutionOfWeekFragment } from '../generated/graphql.js';
import { useFormat } from '../kit/use-format.js';
import { MissingPart } from './MissingPart.js';
import { PartFigures } from './PartFigures.js';

interface InstitutionOfWeekProps {
  readonly one: InstitutionOfWeekFragment;
  readonly opensAt: string;
  readonly now: string;
}

const COLOURS = {
  sent: 'success',
  missing: 'danger',
  CHANGED_SINCE: 'warning',
  NOT_INCLUDED: 'warning',
} as const;

/** One institution's part of the week: its figures, or for how long it is missing and whom to reach. */
export function InstitutionOfWeek({ one, opensAt, now }: InstitutionOfWeekProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { institution, part, inReport } = one;
  const after = inReport === 'CHANGED_SINCE' || inReport === 'NOT_INCLUDED' ? inReport : 'sent';
  const state = part ? after : 'missing';
  return (
    <li className="institution">
      <div className="institution-what">
        <Heading level={3} data-size="2xs">
          {institution.name}
        </Heading>
        <Tag data-color={COLOURS[state]} data-size="sm">
          {t(`institutions.week.${state}`)}
        </Tag>
      </div>
      {part ? (
        <>
          <span className="subtle">
            {t('institutions.week.sentAt', {
              at: format.at(part.sentAt),
              name: part.sentBy,
              n: String(part.revision),
            })}
          </span>
          <Details data-size="sm">
            <Details.Summary>{t('institutions.week.showFigures')}</Details.Summary>
            <Details.Content>
              <PartFigures part={part} caption={t('institutions.week.figures', { name: institution.name })} />
            </Details.Content>
          </Details>
        </>
      ) : (
        <MissingPart one={one} opensAt={opensAt} now={now} />
      )}
    </li>
  );
}
