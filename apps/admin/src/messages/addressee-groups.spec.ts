import type { AddresseeFragment } from '../generated/graphql.js';
import { groupsOf } from './addressee-groups.js';

const addressee = (kind: AddresseeFragment['kind'], title: string): AddresseeFragment => ({
  id: title,
  kind,
  title,
});
const all = [
  addressee('KOMMUNE', 'Ørland kommune'),
  addressee('PRIVATE_HOSPITAL', 'Haraldsplass'),
  addressee('KOMMUNE', 'Åfjord kommune'),
  addressee('KOMMUNE', 'Frøya kommune'),
  addressee('FYLKESMANN', 'Fylkesmannen i Trøndelag'),
];
const named = (search: string) =>
  groupsOf(all, search).map(({ kind, members }) => [kind, ...members.map(({ title }) => title)]);

it('those one may write to stand by kind, in the order of the Norwegian alphabet', () => {
  expect(named('')).toEqual([
    ['FYLKESMANN', 'Fylkesmannen i Trøndelag'],
    ['KOMMUNE', 'Frøya kommune', 'Ørland kommune', 'Åfjord kommune'],
    ['HOSPITAL', 'Haraldsplass'],
  ]);
});

it('are found by a part of the name in any case, and kinds without any are not shown', () => {
  expect(named(' ØY')).toEqual([['KOMMUNE', 'Frøya kommune']]);
  expect(named('utsira')).toEqual([]);
});
