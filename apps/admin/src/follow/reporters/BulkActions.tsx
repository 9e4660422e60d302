import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FollowedReporterFragment } from '../../generated/graphql.js';
import { CallForm } from './CallForm.js';
import { MessageForm } from './MessageForm.js';
import { MessageSent } from './MessageSent.js';

interface BulkActionsProps {
  readonly isoWeek: string;
  readonly selected: readonly FollowedReporterFragment[];
  readonly refetch: () => void;
  readonly onClear: () => void;
}

interface Done {
  /** null: calls were logged. */
  readonly messageId: string | null;
  readonly count: number;
}

/** What can be done to all that are selected at once, and what was. */
export function BulkActions({ isoWeek, selected, refetch, onClear }: BulkActionsProps) {
  const { t } = useTranslation();
  const [doing, setDoing] = useState<'log' | 'write' | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const count = selected.length;
  const finish = (what: Done) => {
    setDone(what);
    setDoing(null);
    onClear();
    refetch();
  };
  return (
    <div className="follow-bulk">
      <div role="status">
        {done && done.messageId === null ? t('follow.log.done', { count: done.count }) : null}
        {done && done.messageId !== null ? <MessageSent id={done.messageId} count={done.count} /> : null}
      </div>
      {count === 0 && doing === null ? null : (
        <>
          <div className="actions follow-selected">
            <Paragraph>
              <strong>{t('follow.selected', { count })}</strong>
            </Paragraph>
            <Button data-size="sm" aria-expanded={doing === 'log'} onClick={() => setDoing('log')}>
              {t('follow.logFor', { count })}
            </Button>
            <Button data-size="sm" aria-expanded={doing === 'write'} onClick={() => setDoing('write')}>
              {t('follow.writeTo', { count })}
            </Button>
            <Button data-size="sm" variant="tertiary" onClick={onClear}>
              {t('follow.clear')}
            </Button>
          </div>
          {doing === 'log' ? (
            <CallForm
              isoWeek={isoWeek}
              organisationIds={selected.map(({ organisation }) => organisation.id)}
              onLogged={(logged) => finish({ messageId: null, count: logged })}
              onCancel={() => setDoing(null)}
            />
          ) : null}
          {doing === 'write' ? (
            <MessageForm
              recipients={selected.map(({ organisation }) => organisation)}
              onSent={(messageId) => finish({ messageId, count })}
              onCancel={() => setDoing(null)}
            />
          ) : null}
        </>
      )}
    </div>
  );
}
