import { Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { ReminderTimesDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { ScrollTable } from '../kit/ScrollTable.js';
import { Section } from '../kit/Section.js';
import { useFormat } from '../kit/use-format.js';
import { PublicHolidays } from './PublicHolidays.js';

const COLUMNS = ['what', 'time', 'holiday', 'since', 'why'] as const;

/** When reminders go out, by the published policy, and the days that move them. */
export function ReminderPolicy({ now }: { now: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const state = useLiveQuery(ReminderTimesDocument, {}, 'untilAnswered');
  const weekdays = t('time.weekdays').split(',');
  return (
    <Section title={t('reminder.policy')} intro={t('reminder.policyIntro')} across>
      <Loaded state={state}>
        {({ reminderTimes }) => (
          <ScrollTable caption={t('reminder.policyCaption')}>
            <Table.Head>
              <Table.Row>
                {COLUMNS.map((column) => (
                  <Table.HeaderCell key={column} scope="col">
                    {t(`reminder.${column}`)}
                  </Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {reminderTimes.map(({ kind, validFrom, isoWeekday, localTime, onHoliday, author, reason }) => (
                <Table.Row key={`${kind} ${validFrom}`}>
                  <Table.HeaderCell scope="row">{t(`reminder.kind.${kind}`)}</Table.HeaderCell>
                  <Table.Cell>
                    {t('reminder.timeAt', { weekday: weekdays[isoWeekday % 7] ?? '', time: localTime })}
                  </Table.Cell>
                  <Table.Cell>{t(`reminder.onHoliday.${onHoliday}`)}</Table.Cell>
                  <Table.Cell>{format.date(validFrom)}</Table.Cell>
                  <Table.Cell>{t('reminder.whyBy', { reason, author })}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </ScrollTable>
        )}
      </Loaded>
      <PublicHolidays year={Number(now.slice(0, 4))} />
    </Section>
  );
}
