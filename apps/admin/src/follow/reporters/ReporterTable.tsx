import { Checkbox, Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { FollowedReporterFragment } from '../../generated/graphql.js';
import { ScrollTable } from '../../kit/ScrollTable.js';
import type { ReporterListProps } from './reporter-list-props.js';
import { ReporterRow } from './ReporterRow.js';

interface ReporterTableProps extends ReporterListProps {
  /** Those to show, in order. */
  readonly listed: readonly FollowedReporterFragment[];
  readonly marked: ReadonlySet<string>;
  readonly allMarked: boolean;
  readonly onMark: (id: string, on: boolean) => void;
  readonly opened: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
  /** Also those that are on the list and not shown yet. */
  readonly onMarkAll: (on: boolean) => void;
}

/** One line per reporter: where its report stands, whom to reach, what was done about it; opened, what can be done. */
export function ReporterTable(props: ReporterTableProps) {
  const { follower, listed, marked, allMarked, onMark, onMarkAll, opened, onToggle } = props;
  const { t } = useTranslation();
  const columns = [
    'name',
    'figures',
    ...(follower.seesContacts ? (['contact', 'lastCall'] as const) : []),
  ] as const;
  return (
    <ScrollTable caption={t('follow.caption')}>
      <Table.Head>
        <Table.Row>
          {follower.calls ? (
            <Table.Cell>
              <Checkbox
                data-size="sm"
                aria-label={t('follow.selectAll')}
                checked={allMarked}
                onChange={({ target }) => onMarkAll(target.checked)}
              />
            </Table.Cell>
          ) : null}
          {columns.map((column) => (
            <Table.HeaderCell key={column} scope="col">
              {t(`follow.${column}`)}
            </Table.HeaderCell>
          ))}
          <Table.HeaderCell scope="col">
            <span className="ds-sr-only">{t('follow.act')}</span>
          </Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {listed.map((reporter) => {
          const { id } = reporter.organisation;
          return (
            <ReporterRow
              key={id}
              {...props}
              reporter={reporter}
              columns={columns.length + (follower.calls ? 2 : 1)}
              marked={marked.has(id)}
              onMark={(on) => onMark(id, on)}
              opened={opened.has(id)}
              onToggle={() => onToggle(id)}
            />
          );
        })}
      </Table.Body>
    </ScrollTable>
  );
}
