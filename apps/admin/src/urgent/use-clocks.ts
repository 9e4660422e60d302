import { useTranslation } from 'react-i18next';
import type { ListedUrgentFragment } from '../generated/graphql.js';
import { useFormat } from '../kit/use-format.js';

const MINUTE = 60_000;

/** A request's clocks in words, as the database has them. */
export interface Clocks {
  /** 'om 1 dag og 3 timer', 'for 2 timer siden'; null: settled. */
  readonly left: string | null;
  /** Until it must be answered, or since when it should have been; null: it is answered. */
  readonly toAnswer: string | null;
  readonly waited: string;
  /** From sent to signed for; null: not signed for. */
  readonly toDoor: string | null;
}

export function useClocks(request: ListedUrgentFragment): Clocks {
  const { t } = useTranslation();
  const format = useFormat();
  const { minutesLeft, minutesToAnswer, overdue, minutesWaited, minutesToDoor } = request;
  const long = (minutes: number) => format.duration(minutes * MINUTE);
  const until = (minutes: number, past: boolean) =>
    minutes === 0 ? t('urgent.now') : t(past ? 'urgent.ago' : 'urgent.in', { duration: long(minutes) });
  return {
    left: typeof minutesLeft === 'number' ? until(minutesLeft, minutesLeft < 0) : null,
    toAnswer: typeof minutesToAnswer === 'number' ? until(minutesToAnswer, overdue) : null,
    waited: long(minutesWaited),
    toDoor: typeof minutesToDoor === 'number' ? long(minutesToDoor) : null,
  };
}
