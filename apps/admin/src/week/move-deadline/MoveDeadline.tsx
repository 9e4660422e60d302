import { Alert, Details, Paragraph, Textfield } from '@digdir/designsystemet-react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiveWeekFragment } from '../../generated/graphql.js';
import { FormEnd } from '../../kit/FormEnd.js';
import { useFormat } from '../../kit/use-format.js';
import { useMoveDeadline } from './use-move-deadline.js';

/** Helsedirektoratet gives everybody more time for this week, as long as its deadline has not passed. */
export function MoveDeadline({ week }: { week: LiveWeekFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { draft, change, submit, saying, movedTo } = useMoveDeadline(week);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };
  return (
    <Details data-size="sm" className="across">
      <Details.Summary>{t('moveDeadline.title')}</Details.Summary>
      <Details.Content>
        <Paragraph data-size="sm">{t('moveDeadline.intro', { at: format.at(week.deadline) })}</Paragraph>
        <form className="move-deadline" noValidate onSubmit={onSubmit}>
          <Textfield
            id="deadline-date"
            type="date"
            label={t('moveDeadline.date')}
            value={draft.date}
            error={saying.faultOf('deadline-date')}
            onChange={({ target }) => change({ date: target.value })}
          />
          <Textfield
            id="deadline-time"
            type="time"
            label={t('moveDeadline.time')}
            value={draft.time}
            onChange={({ target }) => change({ time: target.value })}
          />
          <Textfield
            id="deadline-reason"
            label={t('moveDeadline.reason')}
            description={t('moveDeadline.reasonHelp')}
            value={draft.reason}
            error={saying.faultOf('deadline-reason')}
            onChange={({ target }) => change({ reason: target.value })}
          />
          <FormEnd saying={saying} />
        </form>
        <div role="status">
          {movedTo === null ? null : (
            <Alert data-color="success">{t('moveDeadline.stored', { at: format.at(movedTo) })}</Alert>
          )}
        </div>
      </Details.Content>
    </Details>
  );
}
