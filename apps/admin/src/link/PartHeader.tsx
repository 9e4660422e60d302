import { Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { InstitutionFormFragment } from '../generated/graphql.js';
import { weekParts } from '../kit/iso-week.js';
import { useFormat } from '../kit/use-format.js';
import { usePageTitle } from '../kit/use-page-title.js';
import { Deadline } from '../week/Deadline.js';
import { DeadlineMoved } from '../week/DeadlineMoved.js';
import { PHASE_COLOURS } from '../week/phase-colours.js';
import '../week/week-header.css';

/** Whose part of which week it is, for whom, and how long is left. */
export function PartHeader({ form, now }: { form: InstitutionFormFragment; now: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { week, institution, organisation } = form;
  const title = t('institutions.part.title', { week: String(weekParts(week.isoWeek).week) });
  usePageTitle(title);
  return (
    <div className="week-header">
      <div className="wide">
        <div className="week-title">
          <Heading level={1} data-size="lg">
            {title}
          </Heading>
          <Tag data-color={PHASE_COLOURS[week.phase]}>{t(`week.phase.${week.phase}`)}</Tag>
        </div>
        <Paragraph>
          <strong>{institution.name}</strong>
          <span aria-hidden="true"> · </span>
          {t('institutions.part.for', { owner: organisation.title })}
        </Paragraph>
        <Deadline week={week} now={now} />
        <Paragraph data-size="sm" className="subtle">
          {t('week.deadline', { at: format.at(week.deadline) })}
        </Paragraph>
        <DeadlineMoved week={week} />
      </div>
    </div>
  );
}
