import { Alert, ErrorSummary, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileFaultFragment } from '../generated/graphql.js';
import { placeId } from './cell-id.js';

/** More would be no overview; every one stands in the table. */
const LISTED = 15;

/** What is wrong with a file, each fault with the way to its cell. It is moved to when the file was read. */
export function FileFaults({ faults, total }: { faults: readonly FileFaultFragment[]; total: number }) {
  const { t } = useTranslation();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    summary.current?.focus();
  }, [faults]);
  if (total === 0) return null;
  const general = faults.filter((fault) => placeId(fault) === null);
  const placed = faults.filter((fault) => placeId(fault) !== null);
  return (
    <div ref={summary} tabIndex={-1} className="report-errors">
      {general.length > 0 ? (
        <Alert data-color="danger" data-size="sm">
          {general.map(({ message }) => (
            <Paragraph key={message}>{message}</Paragraph>
          ))}
        </Alert>
      ) : null}
      {placed.length > 0 ? (
        <ErrorSummary data-size="sm">
          <ErrorSummary.Heading>{t('import.faults', { count: total })}</ErrorSummary.Heading>
          <ErrorSummary.List>
            {placed.slice(0, LISTED).map((fault) => (
              <ErrorSummary.Item key={`${fault.row} ${fault.cell} ${fault.message}`}>
                <ErrorSummary.Link href={`#${placeId(fault)}`}>
                  {t('import.at', { place: fault.cell ?? t('import.row', { row: String(fault.row) }) })}{' '}
                  {fault.message}
                </ErrorSummary.Link>
              </ErrorSummary.Item>
            ))}
          </ErrorSummary.List>
          {total > LISTED ? <Paragraph>{t('import.moreFaults', { count: total - LISTED })}</Paragraph> : null}
        </ErrorSummary>
      ) : null}
    </div>
  );
}
