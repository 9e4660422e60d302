import { useTranslation } from 'react-i18next';
import type { ListedUrgentFragment } from '../generated/graphql.js';
import { useFormat } from '../kit/use-format.js';

const MINUTE = 60_000;

/** A request's clocks in words, as the database has them. */
export interface Clocks {
  /** 'om 1 dag og 3 timer', 'for 2 timer siden'; null: settled. */
  readonly left: string | null;
  readonly waited: string;
  /** From sent to signed for; null: not signed for. */
  readonly toDoor: string | null;
}

export function useClocks({ minutesLeft, minutesWaited, minutesToDoor }: ListedUrgentFragment): Clocks {
  const { t } = useTranslation();
  const format = useFormat();
  const long = (minutes: number) => format.duration(minutes * MINUTE);
  const left =
    typeof minutesLeft === 'number'
      ? t(minutesLeft < 0 ? 'urgent.dryFor' : 'urgent.dryIn', { duration: long(minutesLeft) })
      : null;
  const toDoor = typeof minutesToDoor === 'number' ? long(minutesToDoor) : null;
  return { left, waited: long(minutesWaited), toDoor };
}
