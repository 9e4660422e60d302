import { Checkbox } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { FollowedReporterFragment } from '../../generated/graphql.js';
import { CardTable } from '../../kit/CardTable.js';
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
    <CardTable
      caption={t(follower.seesContacts ? 'follow.caption' : 'follow.captionWatch')}
      columns={[
        ...columns.map((key) => ({ key, name: t(`follow.${key}`) })),
        { key: 'act', name: t('follow.act'), plain: true },
      ]}
      lead={
        follower.calls
          ? {
              name: t('follow.selectAll'),
              control: (
                <Checkbox
                  data-size="sm"
                  aria-label={t('follow.selectAll')}
                  checked={allMarked}
                  onChange={({ target }) => onMarkAll(target.checked)}
                />
              ),
            }
          : undefined
      }
    >
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
    </CardTable>
  );
}
