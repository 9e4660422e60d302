import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { type UrgentState, UrgentRequestsDocument } from '../generated/graphql.js';
import { CardTable } from '../kit/CardTable.js';
import { Loaded } from '../kit/Loaded.js';
import { Section } from '../kit/Section.js';
import { UrgentRow } from './UrgentRow.js';

const PAGE = 25;
const COLUMNS = ['recipient', 'category', 'quantity', 'left', 'due', 'waited', 'state'] as const;

interface UrgentQueueProps {
  readonly title: string;
  readonly none: string;
  readonly states: readonly UrgentState[];
}

/** The requests in some states, in the order they must be looked at. */
export function UrgentQueue({ title, none, states }: UrgentQueueProps) {
  const { t } = useTranslation();
  const [first, setFirst] = useState(PAGE);
  const state = useLiveQuery(UrgentRequestsDocument, { states: [...states], first }, ['URGENT']);
  return (
    <Section title={title} across>
      <Loaded state={state}>
        {({ urgentRequests: { edges, totalCount } }) =>
          edges.length === 0 ? (
            <Paragraph>{none}</Paragraph>
          ) : (
            <>
              <CardTable
                caption={t('urgent.table', { section: title })}
                columns={COLUMNS.map((key) => ({ key, name: t(`urgent.column.${key}`) }))}
              >
                {edges.map(({ node }) => (
                  <UrgentRow key={node.id} request={node} />
                ))}
              </CardTable>
              {edges.length < totalCount ? (
                <Button variant="secondary" onClick={() => setFirst(first + PAGE)}>
                  {t('urgent.more')}
                </Button>
              ) : null}
            </>
          )
        }
      </Loaded>
    </Section>
  );
}
