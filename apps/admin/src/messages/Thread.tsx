import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Me } from '../app/SignedInPage.js';
import type { WholeMessageFragment } from '../generated/graphql.js';
import { Section } from '../kit/Section.js';
import { Conversation } from './Conversation.js';
import { ManyConversations } from './ManyConversations.js';
import { Readers } from './Readers.js';
import { useMarkRead } from './use-mark-read.js';
import { useRecipientsText } from './use-recipients-text.js';
import { Written } from './Written.js';

/** A message as its reader or its sender sees it. Showing it is reading it. */
export function Thread({ message, me }: { message: WholeMessageFragment; me: Me }) {
  const { t } = useTranslation();
  const to = useRecipientsText(message);
  useMarkRead(message);
  const { sender, recipients } = message;
  const sent = sender.id === me.organisation?.id;
  const [only, ...others] = recipients;
  return (
    <>
      <Section title={t('message.body')} across>
        {sent ? <Paragraph className="subtle">{to}</Paragraph> : null}
        <Written text={message} organisation={sender.title} read={undefined} />
      </Section>
      {sent ? <Readers message={message} /> : null}
      {only && others.length === 0 ? (
        <Section
          title={t('message.conversation', { name: (sent ? only.organisation : sender).title })}
          across
        >
          <Conversation message={message} side={only} me={me} />
        </Section>
      ) : (
        <ManyConversations message={message} me={me} />
      )}
    </>
  );
}
