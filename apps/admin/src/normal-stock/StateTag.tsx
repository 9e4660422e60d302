import { Tag } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { NormalStockState } from '../generated/graphql.js';
import { useFormat } from '../kit/use-format.js';

const COLOURS = { MET: 'success', LACKING: 'danger', UNKNOWN: 'neutral' } as const;

interface StateTagProps {
  readonly state: NormalStockState;
  readonly missing: number | null;
}

/** Enough, how much is lacking, or that nobody knows. */
export function StateTag({ state, missing }: StateTagProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Tag data-color={COLOURS[state]} data-size="sm">
      {t(`normalStock.state.${state}`, { n: format.number(missing ?? 0) })}
    </Tag>
  );
}
