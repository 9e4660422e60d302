import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { SentRemindersDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { useFormat } from '../kit/use-format.js';
import { SentTable } from './SentTable.js';

const PAGE = 50;

/** The reminders of a week, a page at a time: nationally there can be hundreds. */
export function SentOfWeek({ isoWeek }: { isoWeek: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  /** After which cursor each page begins, up to the one that is shown. */
  const [starts, setStarts] = useState<readonly (string | null)[]>([null]);
  const page = { isoWeek, first: PAGE, after: starts.at(-1) ?? null };
  const state = useLiveQuery(SentRemindersDocument, page, ['REMINDERS']);
  const before = (starts.length - 1) * PAGE;
  return (
    <Loaded key={starts.length} state={state}>
      {({ reminders: { edges, totalCount, pageInfo } }) =>
        totalCount === 0 ? (
          <Paragraph>{t('reminder.none')}</Paragraph>
        ) : (
          <>
            <SentTable isoWeek={isoWeek} reminders={edges.map(({ node }) => node)} />
            <Paragraph role="status">
              {t('reminder.page', {
                from: format.number(before + 1),
                to: format.number(before + edges.length),
                total: format.number(totalCount),
              })}
            </Paragraph>
            <div className="actions">
              {before > 0 ? (
                <Button variant="secondary" data-size="sm" onClick={() => setStarts(starts.slice(0, -1))}>
                  {t('reminder.previousPage')}
                </Button>
              ) : null}
              {pageInfo.hasNextPage ? (
                <Button
                  variant="secondary"
                  data-size="sm"
                  onClick={() => setStarts([...starts, pageInfo.endCursor ?? null])}
                >
                  {t('reminder.nextPage')}
                </Button>
              ) : null}
            </div>
          </>
        )
      }
    </Loaded>
  );
}
