import type { OrganisationKind } from '@fordel/shared';
import type { Fault } from './fault.js';
import type { Register, RegisterOrganisation } from './register.schema.js';
import { isValidOn } from './validity.js';

type Parent = 'fylkesmannId' | 'rhfId' | 'helseforetakId';

const PARENT_KIND: Record<Parent, OrganisationKind> = {
  fylkesmannId: 'FYLKESMANN',
  rhfId: 'RHF',
  helseforetakId: 'HELSEFORETAK',
};

/** Who must name which parent; everybody else leaves it null. */
const CHILDREN: Record<Parent, OrganisationKind[]> = {
  fylkesmannId: ['KOMMUNE', 'FYLKESKOMMUNE'],
  rhfId: ['KOMMUNE', 'FYLKESKOMMUNE', 'FYLKESMANN', 'HELSEFORETAK', 'PRIVATE_HOSPITAL', 'RHF_STORE'],
  helseforetakId: ['KOMMUNE'],
};

/** Parents exist and are of the right kind, whoever names two of them names two of one region, and every RHF has one store. */
export function checkRelations({ organisations, validFrom }: Register): Fault[] {
  const byId = new Map(organisations.map((o) => [o.id, o]));

  const parentFault = (o: RegisterOrganisation, field: Parent): string | null => {
    const id = o[field];
    const wanted = CHILDREN[field].includes(o.kind);
    if (id === null) return wanted ? `missing for a ${o.kind}` : null;
    if (!wanted) return `a ${o.kind} has none`;
    const parent = byId.get(id);
    if (parent === undefined) return `no organisation has the id ${id}`;
    if (parent.kind !== PARENT_KIND[field]) return `points to a ${parent.kind}, not a ${PARENT_KIND[field]}`;
    // the shares of a region are sums over its members, so the ways to a region must agree
    if (field !== 'rhfId' && parent.rhfId !== o.rhfId) return `belongs to another RHF than the ${o.kind}`;
    return null;
  };

  const parents = organisations.flatMap((o, i) =>
    (Object.keys(PARENT_KIND) as Parent[]).flatMap((field) => {
      const problem = parentFault(o, field);
      return problem === null ? [] : [{ path: `organisations[${i}].${field}`, problem }];
    }),
  );

  const stores = organisations.flatMap((rhf, i) => {
    if (rhf.kind !== 'RHF' || !isValidOn(rhf, validFrom)) return [];
    const own = organisations.filter(
      (o) => o.kind === 'RHF_STORE' && o.rhfId === rhf.id && isValidOn(o, validFrom),
    );
    return own.length === 1
      ? []
      : [{ path: `organisations[${i}]`, problem: `an RHF has one store, this has ${own.length}` }];
  });

  return [...parents, ...stores];
}
