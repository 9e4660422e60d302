import { Skeleton } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';

/** Stands where figures will come. */
export function Loading({ lines = 3 }: { lines?: number }) {
  const { t } = useTranslation();
  return (
    <div aria-busy="true">
      <span className="ds-sr-only">{t('problem.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height="1.5rem" width={`${100 - line * 12}%`} className="loading-line" />
      ))}
    </div>
  );
}
