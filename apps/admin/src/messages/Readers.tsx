import { Paragraph, Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { WholeMessageFragment } from '../generated/graphql.js';
import { ScrollTable } from '../kit/ScrollTable.js';
import { Section } from '../kit/Section.js';
import { useFormat } from '../kit/use-format.js';
import { ReadCount } from './ReadCount.js';

/** For the sender: who has read a message, who was told of it by e-mail, and who has answered. */
export function Readers({ message }: { message: WholeMessageFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Section title={t('message.readers')} across>
      <Paragraph role="status">
        <ReadCount message={message} />
      </Paragraph>
      <ScrollTable caption={t('message.readersCaption')}>
        <Table.Head>
          <Table.Row>
            {(['reader', 'readAt', 'eMail', 'replies'] as const).map((column) => (
              <Table.HeaderCell key={column} scope="col">
                {t(`message.${column}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {message.recipients.map(({ organisation, readAt, readBy, notice, replies }) => (
            <Table.Row key={organisation.id}>
              <Table.HeaderCell scope="row">{organisation.title}</Table.HeaderCell>
              <Table.Cell>
                {readAt
                  ? t('message.readAtBy', { at: format.at(readAt), name: readBy ?? '' })
                  : t('message.notRead')}
              </Table.Cell>
              <Table.Cell>{notice ? t(`reminder.state.${notice}`) : '–'}</Table.Cell>
              <Table.Cell>{format.number(replies.length)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </ScrollTable>
    </Section>
  );
}
