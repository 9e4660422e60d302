import { Link } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as Route } from 'wouter';
import type { Consolidation } from './use-consolidation.js';
import { Section } from '../kit/Section.js';
import { InstitutionOfWeek } from './InstitutionOfWeek.js';
import '../institutions/institutions.css';
import './consolidation.css';

interface InstitutionsOfWeekProps {
  readonly consolidation: Consolidation;
  /** When the week opened, and what time it is, by the database's clock. */
  readonly opensAt: string;
  readonly now: string;
  readonly children?: ReactNode;
}

/** Who of the institutions has sent its part and who is missing; before there are any, the way to add them. */
export function InstitutionsOfWeek({ consolidation, opensAt, now, children }: InstitutionsOfWeekProps) {
  const { t } = useTranslation();
  const { institutions } = consolidation;
  const manage = (text: 'manage' | 'start') => (
    <Link asChild>
      <Route href="/institusjoner">{t(`institutions.week.${text}`)}</Route>
    </Link>
  );
  if (institutions.length === 0) return <p className="across institutions-start">{manage('start')}</p>;
  const sent = institutions.filter(({ part }) => part).length;
  const intro = t('institutions.week.intro', { sent: String(sent), of: String(institutions.length) });
  return (
    <Section title={t('institutions.week.title')} intro={intro} across screenOnly>
      <ul className="institution-list">
        {institutions.map((one) => (
          <InstitutionOfWeek key={one.institution.id} one={one} opensAt={opensAt} now={now} />
        ))}
      </ul>
      {children}
      <p className="institutions-start">{manage('manage')}</p>
    </Section>
  );
}
