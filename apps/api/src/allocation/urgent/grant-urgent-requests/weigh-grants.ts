import type { Text } from '@fordel/shared';
import type { UrgentRequest } from '../../../intake/urgent/urgent-request.js';
import { InvalidInput, type Failure } from '../../../platform/graphql/failure.js';
import type { ProductProposal } from '../propose.js';
import type { NewGrantLine } from '../urgent-grant.repository.js';
import { MoreThanOpened, type GrantUrgentRequestsInput, type UrgentGrantInput } from './input.js';

const NOTHING: Text = {
  nb: 'Velg minst ett produkt og minst én pakning.',
  nn: 'Vel minst eitt produkt og minst éi pakke.',
  en: 'Choose at least one product and at least one pack.',
};
const STRANGE: Text = {
  nb: 'Dette produktet er ikke i kategorien det er bedt om, eller er ført to ganger.',
  nn: 'Dette produktet er ikkje i kategorien det er bede om, eller er ført to gonger.',
  en: 'This product is not of the category that was asked for, or is entered twice.',
};
const UNEXPLAINED: Text = {
  nb: 'Dette er noe annet enn regelen foreslår. Skriv hvorfor.',
  nn: 'Dette er noko anna enn regelen føreslår. Skriv kvifor.',
  en: 'This is not what the rule proposes. Write why.',
};

export interface Weighed {
  readonly request: UrgentRequest;
  readonly lines: readonly NewGrantLine[];
}

/**
 * Holds what is to be granted against what is proposed and opened.
 * @param requests held, in the order of `input.grants`, all waiting
 * @returns the grants to write, or the first thing wrong with them
 */
export function weighGrants(
  input: GrantUrgentRequestsInput,
  requests: readonly UrgentRequest[],
  products: readonly ProductProposal[],
): readonly Weighed[] | Failure {
  const weighed: Weighed[] = [];
  for (const [n, grant] of input.grants.entries()) {
    const request = requests[n]!;
    const lines = linesOf(grant, `grants.${n}`, request, products);
    if (lines instanceof InvalidInput) return lines;
    weighed.push({ request, lines });
  }
  const taken = new Map<string, number>();
  for (const { productId, packs } of weighed.flatMap(({ lines }) => lines)) {
    taken.set(productId, (taken.get(productId) ?? 0) + packs);
  }
  const over = products.find(({ product, available }) => (taken.get(product.productId) ?? 0) > available);
  if (over) return new MoreThanOpened(over.product.productId, over.available);
  const differs = weighed.some((each) => !asProposed(each, products));
  return differs && input.remark.trim() === '' ? new InvalidInput('remark', UNEXPLAINED) : weighed;
}

function linesOf(
  { lines }: UrgentGrantInput,
  path: string,
  { id, categoryCode }: UrgentRequest,
  products: readonly ProductProposal[],
): NewGrantLine[] | InvalidInput {
  if (lines.length === 0) return new InvalidInput(`${path}.lines`, NOTHING);
  const left = new Map(
    products
      .filter(({ product }) => product.categoryCode === categoryCode)
      .map((each) => [each.product.productId, each]),
  );
  const found: NewGrantLine[] = [];
  for (const [n, { productId, packs }] of lines.entries()) {
    const key = productId.toLowerCase();
    const product = left.get(key);
    if (!product) return new InvalidInput(`${path}.lines.${n}.productId`, STRANGE);
    if (packs === 0) return new InvalidInput(`${path}.lines.${n}.packs`, NOTHING);
    left.delete(key);
    const proposal = product.proposals.find(({ requestId }) => requestId === id)!;
    found.push({ productId: key, packSize: product.product.packSize, packs, proposal });
  }
  return found;
}

/** Exactly the proposal, of every product. */
function asProposed({ request, lines }: Weighed, products: readonly ProductProposal[]): boolean {
  const granted = new Map(lines.map(({ productId, packs }) => [productId, packs]));
  return products
    .filter(({ product }) => product.categoryCode === request.categoryCode)
    .every(({ product, proposals }) => {
      const proposed = proposals.find(({ requestId }) => requestId === request.id)?.packs ?? 0;
      return proposed === (granted.get(product.productId) ?? 0);
    });
}
