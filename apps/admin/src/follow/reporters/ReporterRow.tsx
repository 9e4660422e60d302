import { Button, Checkbox, Table, Tag } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FollowedReporterFragment } from '../../generated/graphql.js';
import { CardRow } from '../../kit/CardRow.js';
import { weekParts } from '../../kit/iso-week.js';
import { useFormat } from '../../kit/use-format.js';
import { ContactLinks } from './ContactLinks.js';
import { ReporterDetail } from './ReporterDetail.js';
import { ReportLink } from './ReportLink.js';
import type { ReporterListProps } from './reporter-list-props.js';

const COLOURS = { MISSING: 'danger', EMPTY: 'warning', LATE: 'info', IN_TIME: 'success' } as const;

interface ReporterRowProps extends ReporterListProps {
  readonly reporter: FollowedReporterFragment;
  /** How many columns the table has. */
  readonly columns: number;
  readonly marked: boolean;
  readonly onMark: (on: boolean) => void;
  readonly opened: boolean;
  readonly onToggle: () => void;
}

export function ReporterRow(props: ReporterRowProps) {
  const { isoWeek, reporter, follower, contacts, columns, marked, onMark, opened, onToggle, refetch } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  const { organisation, status, lastReportedWeek, lastCall } = reporter;
  return (
    <>
      <CardRow
        lead={
          follower.calls ? (
            <Checkbox
              data-size="sm"
              aria-label={t('follow.select', { name: organisation.title })}
              checked={marked}
              onChange={({ target }) => onMark(target.checked)}
            />
          ) : null
        }
        cells={{
          name: (
            <>
              {organisation.title}
              <span className="follow-last">
                {lastReportedWeek
                  ? t('follow.lastReported', { week: String(weekParts(lastReportedWeek).week) })
                  : t('follow.neverReported')}
              </span>
            </>
          ),
          figures: (
            <Tag data-size="sm" data-color={COLOURS[status]}>
              {t(`follow.status.${status}`)}
            </Tag>
          ),
          contact: contacts ? (
            <ContactLinks name={organisation.title} contacts={contacts.get(organisation.id) ?? []} />
          ) : null,
          lastCall: (
            <>
              {lastCall ? t(`follow.log.${lastCall.outcome}`) : t('follow.notCalled')}
              {lastCall ? <span className="follow-last">{format.at(lastCall.calledAt)}</span> : null}
            </>
          ),
          act: contacts ? (
            <Button
              variant="secondary"
              data-size="sm"
              aria-expanded={opened}
              aria-controls={id}
              onClick={onToggle}
            >
              {t(opened ? 'follow.close' : 'follow.act')}
              <span className="ds-sr-only"> {organisation.title}</span>
            </Button>
          ) : (
            <ReportLink isoWeek={isoWeek} reporter={reporter} reports={false} />
          ),
        }}
      />
      {opened ? (
        <Table.Row id={id} role="row">
          <Table.Cell role="cell" colSpan={columns}>
            <ReporterDetail isoWeek={isoWeek} reporter={reporter} follower={follower} refetch={refetch} />
          </Table.Cell>
        </Table.Row>
      ) : null}
    </>
  );
}
