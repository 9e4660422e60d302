import { Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { SentReminderFragment } from '../generated/graphql.js';
import { weekParts } from '../kit/iso-week.js';
import { ScrollTable } from '../kit/ScrollTable.js';
import { useFormat } from '../kit/use-format.js';

interface SentTableProps {
  readonly isoWeek: string;
  readonly reminders: readonly SentReminderFragment[];
}

/** To whom, what, how it went and when. */
export function SentTable({ isoWeek, reminders }: SentTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ScrollTable caption={t('reminder.caption', { week: String(weekParts(isoWeek).week) })}>
      <Table.Head>
        <Table.Row>
          {(['organisation', 'what', 'how', 'when'] as const).map((column) => (
            <Table.HeaderCell key={column} scope="col">
              {t(`reminder.${column}`)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {reminders.map(({ id, organisation, kind, state, madeAt, settledAt }) => (
          <Table.Row key={id}>
            <Table.HeaderCell scope="row">{organisation.title}</Table.HeaderCell>
            <Table.Cell>{t(`reminder.kind.${kind}`)}</Table.Cell>
            <Table.Cell>{t(`reminder.state.${state}`)}</Table.Cell>
            <Table.Cell>{format.at(settledAt ?? madeAt)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </ScrollTable>
  );
}
