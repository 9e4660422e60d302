import { useMe } from '../session/use-me.js';
import { OwnShipments } from '../shipments/OwnShipments.js';
import { OwnReport } from './OwnReport.js';

const REPORTERS: readonly string[] = ['KOMMUNE', 'HELSEFORETAK', 'PRIVATE_HOSPITAL'];

/** What concerns the caller's own organisation, when it is one that reports and receives. */
export function OwnPart({ isoWeek }: { isoWeek: string }) {
  const organisation = useMe().data?.me.organisation;
  if (!organisation || !REPORTERS.includes(organisation.kind)) return null;
  return (
    <>
      <OwnReport organisationId={organisation.id} isoWeek={isoWeek} />
      <OwnShipments organisationId={organisation.id} />
    </>
  );
}
