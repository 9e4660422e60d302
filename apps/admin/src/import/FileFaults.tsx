import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { FileFaultFragment } from '../generated/graphql.js';
import { FaultSummary } from '../kit/FaultSummary.js';
import { placeId } from './cell-id.js';

/** More would be no overview; every one stands in the table. */
const LISTED = 15;

/** What is wrong with a file, each fault with the way to its cell. It is moved to when the file was read. */
export function FileFaults({ faults, total }: { faults: readonly FileFaultFragment[]; total: number }) {
  const { t } = useTranslation();
  const general = faults.filter((fault) => placeId(fault) === null);
  const placed = faults.flatMap((fault) => {
    const id = placeId(fault);
    const place = fault.cell ?? t('import.row', { row: String(fault.row) });
    return id === null ? [] : [{ id, message: `${t('import.at', { place })} ${fault.message}` }];
  });
  return (
    <>
      <FaultSummary
        title={t('import.faults', { count: total })}
        faults={placed.slice(0, LISTED)}
        moved={faults}
      >
        {general.length > 0 ? (
          <Alert data-color="danger" data-size="sm">
            {general.map(({ message }) => (
              <Paragraph key={message}>{message}</Paragraph>
            ))}
          </Alert>
        ) : null}
      </FaultSummary>
      {total > LISTED ? <Paragraph>{t('import.moreFaults', { count: total - LISTED })}</Paragraph> : null}
    </>
  );
}
