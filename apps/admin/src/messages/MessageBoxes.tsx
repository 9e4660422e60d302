import { Button, Paragraph, ToggleGroup } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { useLiveQuery } from '../api/use-live-query.js';
import { type MessageBox, MessagesDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { Section } from '../kit/Section.js';
import { MessageItem } from './MessageItem.js';

const BOXES: readonly MessageBox[] = ['INBOX', 'UNREAD', 'SENT'];
const PAGE = 25;

/** The messages of one box, newest first. The address says which. */
export function MessageBoxes() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const box = BOXES.find((candidate) => candidate === params.get('boks')) ?? 'INBOX';
  const [first, setFirst] = useState(PAGE);
  const state = useLiveQuery(MessagesDocument, { box, first }, ['MESSAGES']);
  return (
    <Section title={t(`message.box.${box}`)} across>
      <ToggleGroup
        aria-label={t('message.boxes')}
        data-size="sm"
        value={box}
        onChange={(chosen) => {
          setFirst(PAGE);
          setParams({ boks: chosen });
        }}
      >
        {BOXES.map((each) => (
          <ToggleGroup.Item key={each} value={each}>
            {t(`message.box.${each}`)}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup>
      <Loaded key={box} state={state}>
        {({ messages: { edges, totalCount } }) => (
          <>
            {edges.length === 0 ? <Paragraph>{t(`message.none.${box}`)}</Paragraph> : null}
            <ul className="messages">
              {edges.map(({ node }) => (
                <MessageItem key={node.id} message={node} sent={box === 'SENT'} />
              ))}
            </ul>
            {edges.length < totalCount ? (
              <Button variant="secondary" onClick={() => setFirst(first + PAGE)}>
                {t('message.more')}
              </Button>
            ) : null}
          </>
        )}
      </Loaded>
    </Section>
  );
}
