import { useTranslation } from 'react-i18next';
import type { AreaFiguresFragment } from '../generated/graphql.js';
import { useFormat } from '../kit/use-format.js';

interface AreaShareProps {
  readonly area: AreaFiguresFragment | undefined;
  readonly measure: 'completeness' | 'timeliness';
}

/** A share of those expected. The dash of one that is not known is no figure, and is said in words to whoever does not see it. */
export function AreaShare({ area, measure }: AreaShareProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const share = area?.[measure] ?? null;
  if (share !== null) return format.share(share);
  return (
    <>
      <span aria-hidden="true">{format.share(null)}</span>
      <span className="ds-sr-only">{t(area?.expected ? 'follow.notKnownYet' : 'follow.nobodyExpected')}</span>
    </>
  );
}
