import type { AddresseeFragment } from '../generated/graphql.js';

const KINDS = ['FYLKESMANN', 'RHF', 'KOMMUNE', 'HOSPITAL'] as const;

export interface AddresseeGroup {
  readonly kind: (typeof KINDS)[number];
  readonly members: readonly AddresseeFragment[];
}

const kindOf = ({ kind }: AddresseeFragment): AddresseeGroup['kind'] =>
  kind === 'FYLKESMANN' || kind === 'RHF' || kind === 'KOMMUNE' ? kind : 'HOSPITAL';

/** Those whose name holds the text, whatever its case, by kind and in the alphabet's order; kinds without any are left out. */
export function groupsOf(addressees: readonly AddresseeFragment[], search: string): AddresseeGroup[] {
  const wanted = search.trim().toLocaleLowerCase('nb');
  const found = addressees
    .filter(({ title }) => title.toLocaleLowerCase('nb').includes(wanted))
    .sort((a, b) => a.title.localeCompare(b.title, 'nb'));
  return KINDS.map((kind) => ({ kind, members: found.filter((each) => kindOf(each) === kind) })).filter(
    ({ members }) => members.length > 0,
  );
}
