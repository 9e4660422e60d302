import type { LiveWeekFragment } from '../generated/graphql.js';
import { useRecipient } from '../session/use-recipient.js';
import { OwnShipments } from '../shipments/OwnShipments.js';
import { OwnShortage } from '../urgent/OwnShortage.js';
import { OwnReport } from './OwnReport.js';

/** What concerns the caller's own organisation, when it is one that reports and receives. */
export function OwnPart({ week }: { week: LiveWeekFragment }) {
  const recipient = useRecipient();
  if (recipient === null) return null;
  return (
    <>
      <OwnReport organisationId={recipient.id} week={week} />
      <OwnShortage organisationId={recipient.id} isoWeek={week.isoWeek} />
      <OwnShipments organisationId={recipient.id} />
    </>
  );
}
