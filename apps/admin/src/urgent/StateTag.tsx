import { Tag } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { UrgentState } from '../generated/graphql.js';

const COLOURS = {
  SENT: 'warning',
  FORWARDED: 'warning',
  SOLVED_LOCALLY: 'success',
  GRANTED: 'success',
  REJECTED: 'danger',
  WITHDRAWN: 'neutral',
} as const;

/** Where a request stands, in words. */
export function StateTag({ state }: { state: UrgentState }) {
  const { t } = useTranslation();
  return (
    <Tag data-size="sm" data-color={COLOURS[state]}>
      {t(`urgent.state.${state}`)}
    </Tag>
  );
}
