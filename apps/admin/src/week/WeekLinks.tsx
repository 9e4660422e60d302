import { Link } from '@digdir/designsystemet-react';
import { addWeeks, parseIsoWeek } from '@fordel/shared';
import { useTranslation } from 'react-i18next';
import { Link as Route } from 'wouter';
import { Arrow } from '../kit/Arrow.js';
import { weekParts } from '../kit/iso-week.js';

interface WeekLinksProps {
  readonly isoWeek: string;
  /** The week it is now. */
  readonly current: string;
  /** Where a page such as this one is of another week. */
  readonly pathOf?: (isoWeek: string) => string;
}

/** The way to the weeks beside this one, and to the one it is now. */
export function WeekLinks({ isoWeek, current, pathOf = (other) => `/uke/${other}` }: WeekLinksProps) {
  const { t } = useTranslation();
  const week = parseIsoWeek(isoWeek);
  if (week === null) return null;
  const title = (other: string) => t('week.title', { week: String(weekParts(other).week) });
  const [before, after] = [addWeeks(week, -1), addWeeks(week, 1)];
  return (
    <nav className="week-links" aria-label={t('week.links')}>
      <Link asChild>
        <Route href={pathOf(before)}>
          <Arrow way="back" />
          <span>{title(before)}</span>
        </Route>
      </Link>
      {after <= current ? (
        <Link asChild>
          <Route href={pathOf(after)}>
            <span>{title(after)}</span>
            <Arrow way="on" />
          </Route>
        </Link>
      ) : null}
      {isoWeek === current ? null : (
        <Link asChild>
          <Route href={pathOf(current)}>
            {t('week.toCurrent', { week: String(weekParts(current).week) })}
          </Route>
        </Link>
      )}
    </nav>
  );
}
