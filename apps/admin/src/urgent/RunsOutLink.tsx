import { Link } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as Route } from 'wouter';

/** Fewer days of cover than this, and the next ordinary delivery may come too late. */
export const FEW_DAYS = 7;

/** From a category that runs out soon to asking for it. */
export function RunsOutLink({ category }: { category: { readonly code: string; readonly name: string } }) {
  const { t } = useTranslation();
  return (
    <Link asChild>
      <Route href={`/haster/ny?kategori=${encodeURIComponent(category.code)}`}>
        {t('urgent.runsOut', { category: category.name })}
      </Route>
    </Link>
  );
}
