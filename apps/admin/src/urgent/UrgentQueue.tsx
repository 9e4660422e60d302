import { Button, Paragraph, Table } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { type UrgentState, UrgentRequestsDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { ScrollTable } from '../kit/ScrollTable.js';
import { Section } from '../kit/Section.js';
import { UrgentRow } from './UrgentRow.js';

const PAGE = 25;
const COLUMNS = ['recipient', 'category', 'quantity', 'left', 'waited', 'state'] as const;

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
              <ScrollTable caption={t('urgent.table', { section: title })}>
                <Table.Head>
                  <Table.Row>
                    {COLUMNS.map((column) => (
                      <Table.HeaderCell key={column} scope="col">
                        {t(`urgent.column.${column}`)}
                      </Table.HeaderCell>
                    ))}
                  </Table.Row>
                </Table.Head>
                <Table.Body>
                  {edges.map(({ node }) => (
                    <UrgentRow key={node.id} request={node} />
                  ))}
                </Table.Body>
              </ScrollTable>
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
