import { isKommuneNumber, isOrganisationNumber, type OrganisationKind } from '@fordel/shared';
import type { Fault } from './fault.js';
import type { Register, RegisterOrganisation } from './register.schema.js';
import { repeated } from './validity.js';

const hospital: OrganisationKind[] = ['HELSEFORETAK', 'PRIVATE_HOSPITAL'];

/** Which kinds must have the figure; every other kind must leave it null. */
const FIGURES: Record<
  'kommuneNumber' | 'fylkeNumber' | 'population' | 'population80plus' | 'somaticBeds' | 'bedDays',
  OrganisationKind[]
> = {
  kommuneNumber: ['KOMMUNE'],
  fylkeNumber: ['FYLKESKOMMUNE'],
  population: ['KOMMUNE', 'FYLKESMANN', 'RHF'],
  population80plus: ['KOMMUNE', 'FYLKESMANN', 'RHF'],
  somaticBeds: hospital,
  bedDays: hospital,
};

/** Goods go to and from these, so they must stand somewhere. */
const PLACES: OrganisationKind[] = ['KOMMUNE', ...hospital, 'NATIONAL_STORE', 'RHF_STORE'];

function numberFaults(o: RegisterOrganisation, at: string): Fault[] {
  const faults: Fault[] = [];
  if (o.organisationNumber !== null && !isOrganisationNumber(o.organisationNumber)) {
    faults.push({ path: `${at}.organisationNumber`, problem: `${o.organisationNumber} fails modulus 11` });
  }
  if (o.kommuneNumber !== null && !isKommuneNumber(o.kommuneNumber)) {
    faults.push({ path: `${at}.kommuneNumber`, problem: `${o.kommuneNumber} is not four digits` });
  }
  if (o.fylkeNumber !== null && !/^\d{2}$/.test(o.fylkeNumber)) {
    faults.push({ path: `${at}.fylkeNumber`, problem: `${o.fylkeNumber} is not two digits` });
  }
  if ((o.population80plus ?? 0) > (o.population ?? 0)) {
    faults.push({ path: `${at}.population80plus`, problem: 'more than the whole population' });
  }
  return faults;
}

function figureFaults(o: RegisterOrganisation, at: string): Fault[] {
  const figures = (Object.keys(FIGURES) as (keyof typeof FIGURES)[]).flatMap((figure) => {
    const wanted = FIGURES[figure].includes(o.kind);
    if (wanted === (o[figure] !== null)) return [];
    return [
      { path: `${at}.${figure}`, problem: wanted ? `missing for a ${o.kind}` : `a ${o.kind} has none` },
    ];
  });
  const noPlace = PLACES.includes(o.kind) && (o.latitude === null || o.longitude === null);
  return noPlace ? [...figures, { path: `${at}.latitude`, problem: `missing for a ${o.kind}` }] : figures;
}

/** Names must follow one another without gap or overlap from the organisation's first day to its last. */
function nameFaults(o: RegisterOrganisation, at: string): Fault[] {
  return o.names.flatMap((name, i) => {
    const starts = i === 0 ? o.validFrom : o.names[i - 1]?.validTo;
    const faults: Fault[] = [];
    if (name.validFrom !== starts) {
      faults.push({
        path: `${at}.names[${i}].validFrom`,
        problem: `should be ${starts}, where the time before ends`,
      });
    }
    if (i === o.names.length - 1 && name.validTo !== o.validTo) {
      faults.push({
        path: `${at}.names[${i}].validTo`,
        problem: `should be ${o.validTo}, where the organisation ends`,
      });
    }
    return faults;
  });
}

/** What can be said of each organisation alone, and that no key or number is used twice at a time. */
export function checkOrganisations({ organisations }: Register): Fault[] {
  const twice = (key: 'id' | 'organisationNumber' | 'kommuneNumber' | 'fylkeNumber') =>
    repeated(organisations, (o) => o[key]).map((i) => ({
      path: `organisations[${i}].${key}`,
      problem: `${organisations[i]?.[key]} is used twice`,
    }));
  const each = organisations.flatMap((o, i) => {
    const at = `organisations[${i}]`;
    const ends = o.validTo !== null && o.validTo <= o.validFrom;
    return [
      ...numberFaults(o, at),
      ...figureFaults(o, at),
      ...nameFaults(o, at),
      ...(ends ? [{ path: `${at}.validTo`, problem: 'not after validFrom' }] : []),
    ];
  });
  return [
    ...each,
    ...twice('id'),
    ...twice('organisationNumber'),
    ...twice('kommuneNumber'),
    ...twice('fylkeNumber'),
  ];
}
