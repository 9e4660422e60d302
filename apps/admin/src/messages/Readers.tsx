import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { WholeMessageFragment } from '../generated/graphql.js';
import { CardRow } from '../kit/CardRow.js';
import { CardTable } from '../kit/CardTable.js';
import { Section } from '../kit/Section.js';
import { useFormat } from '../kit/use-format.js';
import { ReadCount } from './ReadCount.js';

const COLUMNS = ['reader', 'readAt', 'eMail', 'replies'] as const;

/** For the sender: who has read a message, who was told of it by e-mail, and who has answered. */
export function Readers({ message }: { message: WholeMessageFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Section title={t('message.readers')} across>
      <Paragraph role="status">
        <ReadCount message={message} />
      </Paragraph>
      <CardTable
        caption={t('message.readersCaption')}
        columns={COLUMNS.map((key) => ({ key, name: t(`message.${key}`) }))}
      >
        {message.recipients.map(({ organisation, readAt, readBy, notice, replies }) => (
          <CardRow
            key={organisation.id}
            cells={{
              reader: organisation.title,
              readAt: readAt
                ? t('message.readAtBy', { at: format.at(readAt), name: readBy ?? '' })
                : t('message.notRead'),
              eMail: notice ? t(`reminder.state.${notice}`) : '–',
              replies: format.number(replies.length),
            }}
          />
        ))}
      </CardTable>
    </Section>
  );
}
