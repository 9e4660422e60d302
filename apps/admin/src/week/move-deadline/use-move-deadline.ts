import { osloInstant } from '@fordel/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type LiveWeekFragment, MoveDeadlineDocument } from '../../generated/graphql.js';
import { useSaying } from '../../kit/use-saying.js';

const EMPTY = { date: '', time: '12:00', reason: '' };

/** The new deadline being chosen: a day and a time in Oslo, and the reason everybody is told. */
export function useMoveDeadline({ isoWeek, deadlineMoves }: LiveWeekFragment) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(EMPTY);
  const latest = deadlineMoves.at(-1)?.revision ?? 0;
  /** The latest move when the typing began: a colleague's since then is told. Null: nothing is typed, or it was told. */
  const [from, setFrom] = useState<number | null>(null);
  const [movedTo, setMovedTo] = useState<string | null>(null);
  const saying = useSaying(
    MoveDeadlineDocument,
    ({ outcome }) => {
      if (outcome.__typename === 'DeadlineMoved') setMovedTo(outcome.week.deadline);
      setDraft(EMPTY);
      setFrom(null);
    },
    () => setFrom(null),
  );
  const submit = () => {
    const deadline = osloInstant(draft.date, draft.time);
    const found = [
      ...(deadline === null ? [{ field: 'deadline-date', message: t('moveDeadline.missing') }] : []),
      ...(draft.reason.trim() === ''
        ? [{ field: 'deadline-reason', message: t('moveDeadline.reasonMissing') }]
        : []),
    ];
    setMovedTo(null);
    return saying.say(
      found,
      {
        isoWeek,
        expectedRevision: from ?? latest,
        deadline: deadline?.toISOString() ?? '',
        reason: draft.reason,
      },
      (path) => (path === 'deadline' ? 'deadline-date' : `deadline-${path}`),
    );
  };
  const change = (part: Partial<typeof EMPTY>) => {
    setFrom((old) => old ?? latest);
    setDraft((old) => ({ ...old, ...part }));
  };
  return { draft, change, submit, saying, movedTo };
}
