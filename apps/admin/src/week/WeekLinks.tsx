import { Link } from '@digdir/designsystemet-react';
import { addWeeks, parseIsoWeek } from '@fordel/shared';
import { useTranslation } from 'react-i18next';
import { Link as Route } from 'wouter';
import { weekParts } from '../kit/iso-week.js';

/** The way to the weeks beside this one, and to the one it is now. */
export function WeekLinks({ isoWeek, current }: { isoWeek: string; current: string }) {
  const { t } = useTranslation();
  const week = parseIsoWeek(isoWeek);
  if (week === null) return null;
  const title = (other: string) => t('week.title', { week: String(weekParts(other).week) });
  const [before, after] = [addWeeks(week, -1), addWeeks(week, 1)];
  return (
    <nav className="week-links" aria-label={t('week.links')}>
      <Link asChild>
        <Route href={`/uke/${before}`}>
          <span aria-hidden="true">← </span>
          {title(before)}
        </Route>
      </Link>
      {after <= current ? (
        <Link asChild>
          <Route href={`/uke/${after}`}>
            {title(after)}
            <span aria-hidden="true"> →</span>
          </Route>
        </Link>
      ) : null}
      {isoWeek === current ? null : (
        <Link asChild>
          <Route href={`/uke/${current}`}>
            {t('week.toCurrent', { week: String(weekParts(current).week) })}
          </Route>
        </Link>
      )}
    </nav>
  );
}
