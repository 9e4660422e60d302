import { Details } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Me } from '../app/SignedInPage.js';
import type { WholeMessageFragment } from '../generated/graphql.js';
import { Section } from '../kit/Section.js';
import { Conversation } from './Conversation.js';

/** The conversations with those of many recipients that have answered. */
export function ManyConversations({ message, me }: { message: WholeMessageFragment; me: Me }) {
  const { t } = useTranslation();
  const answered = message.recipients.filter(({ replies }) => replies.length > 0);
  if (answered.length === 0) return null;
  return (
    <Section title={t('message.replies')} across>
      {answered.map((side) => (
        <Details key={side.organisation.id} defaultOpen={answered.length === 1}>
          <Details.Summary>
            {t('message.reply', { name: side.organisation.title, count: side.replies.length })}
          </Details.Summary>
          <Details.Content>
            <Conversation message={message} side={side} me={me} />
          </Details.Content>
        </Details>
      ))}
    </Section>
  );
}
