import { Paragraph } from '@digdir/designsystemet-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ShowMore } from '../../kit/ShowMore.js';
import { BulkActions } from './BulkActions.js';
import { byCallOrder } from './call-order.js';
import { matches, WHOM_TO_CALL } from './reporter-filter.js';
import type { ReporterListProps } from './reporter-list-props.js';
import { ReporterFilters } from './ReporterFilters.js';
import { ReporterTable } from './ReporterTable.js';

const AT_ONCE = 50;

const withMember = (set: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> =>
  new Set(on ? [...set, id] : [...set].filter((member) => member !== id));

/** Reporters to look among, to select and to act on. What is done to the selected is done to those that are on the list. */
export function ReporterList(props: ReporterListProps) {
  const { isoWeek, county, reporters, follower, refetch } = props;
  const { t } = useTranslation();
  const [filter, setFilter] = useState(WHOM_TO_CALL);
  const [marked, mark] = useState<ReadonlySet<string>>(new Set());
  const [most, setMost] = useState(AT_ONCE);
  const [opened, open] = useState<ReadonlySet<string>>(new Set());
  // Whoever is being followed up stays, although its report comes in meanwhile.
  const listed = useMemo(
    () =>
      reporters
        .filter((reporter) => opened.has(reporter.organisation.id) || matches(filter, reporter))
        .sort(byCallOrder),
    [reporters, filter, opened],
  );
  const selected = listed.filter(({ organisation }) => marked.has(organisation.id));
  return (
    <>
      <ReporterFilters
        filter={filter}
        kinds={follower.follows === 'nation' && county === null}
        shown={Math.min(listed.length, most)}
        total={reporters.length}
        onChange={(next) => {
          setFilter(next);
          setMost(AT_ONCE);
        }}
      />
      {follower.calls ? (
        <BulkActions
          isoWeek={isoWeek}
          selected={selected}
          refetch={refetch}
          onClear={() => mark(new Set())}
        />
      ) : null}
      {listed.length === 0 ? (
        <Paragraph>{t('follow.none')}</Paragraph>
      ) : (
        <ReporterTable
          {...props}
          listed={listed.slice(0, most)}
          marked={marked}
          allMarked={selected.length === listed.length}
          onMark={(id, on) => mark((old) => withMember(old, id, on))}
          opened={opened}
          onToggle={(id) => open((old) => withMember(old, id, !old.has(id)))}
          onMarkAll={(on) => mark(new Set(on ? listed.map(({ organisation }) => organisation.id) : []))}
        />
      )}
      <ShowMore hidden={listed.length - most} atOnce={AT_ONCE} onMore={() => setMost(most + AT_ONCE)} />
    </>
  );
}
