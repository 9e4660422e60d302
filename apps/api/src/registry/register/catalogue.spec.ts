import type { Catalogue } from './catalogue.schema.js';
import { BrokenDataFileError, readCatalogue } from './data-files.js';
import { parseCatalogue } from './parse-catalogue.js';

const catalogue = readCatalogue();
const faultsAfter = (change: (copy: Catalogue) => void) => {
  const copy = structuredClone(catalogue);
  change(copy);
  const parsed = parseCatalogue(copy);
  return parsed.ok ? [] : parsed.faults;
};

describe('the catalogue of 2020', () => {
  it('has eleven categories, all counted in pieces but disinfectant', () => {
    expect(catalogue.categories.map((c) => c.code)).toEqual([
      'MUNNBIND',
      'HANSKER',
      'SMITTEFRAKK',
      'SMITTEDRAKT',
      'STELLEFRAKK',
      'PLASTFORKLE',
      'AANDEDRETTSVERN',
      'OYEBESKYTTELSE',
      'HETTE',
      'DESINFEKSJON',
      'PROVETAKING',
    ]);
    expect(catalogue.categories.filter((c) => c.baseUnit === 'ml').map((c) => c.code)).toEqual([
      'DESINFEKSJON',
    ]);
  });

  it('has masks and gloves in two pack sizes, and numbers that exist nowhere else', () => {
    const packs = (code: string) =>
      catalogue.products.filter((p) => p.categoryCode === code).map((p) => p.packSize);
    expect([packs('MUNNBIND'), packs('HANSKER'), packs('DESINFEKSJON')]).toEqual([
      [50, 10],
      [100, 200],
      [500],
    ]);
    expect(catalogue.products).toHaveLength(13);
    expect(catalogue.products.filter((p) => !p.gtin.startsWith('20'))).toEqual([]);
  });
});

describe('checking a catalogue', () => {
  it('finds every fault with its path', () => {
    const faults = faultsAfter(({ hazards, categories, products }) => {
      hazards.pop();
      Object.assign(categories[1] ?? {}, { code: 'MUNNBIND' });
      Object.assign(products[0] ?? {}, { gtin: '2002020000014' });
      Object.assign(products[1] ?? {}, { gtin: products[4]?.gtin, validTo: '2019-01-01' });
      Object.assign(products[5] ?? {}, { id: products[4]?.id, gtin: products[4]?.gtin });
    });
    expect(faults.map((f) => f.path)).toEqual([
      'categories[1].code',
      'categories[0].protectsAgainst[1]',
      'categories[2].protectsAgainst[1]',
      'categories[3].protectsAgainst[1]',
      'categories[5].protectsAgainst[1]',
      'categories[7].protectsAgainst[0]',
      'products[0].gtin',
      'products[1].validTo',
      'products[2].categoryCode',
      'products[3].categoryCode',
      'products[5].id',
      'products[5].gtin',
    ]);
  });

  it('wants a product in every category', () => {
    const faults = faultsAfter((copy) => {
      copy.products = copy.products.filter((p) => p.categoryCode !== 'HETTE');
    });
    expect(faults).toEqual([
      { path: 'categories[8]', problem: 'HETTE has no product, so nothing of it could be shipped' },
    ]);
  });

  it('refuses a pack of nothing, an unknown hazard and a missing language', () => {
    const broken = structuredClone(catalogue) as unknown as {
      products: { packSize: number; names: { nn?: string } }[];
      categories: { protectsAgainst: string[] }[];
    };
    Object.assign(broken.products[0] ?? {}, { packSize: 0, names: { nb: 'a', en: 'b' } });
    Object.assign(broken.categories[0] ?? {}, { protectsAgainst: ['RAIN'] });
    const parsed = parseCatalogue(broken);
    expect(parsed.ok ? [] : parsed.faults.map((f) => f.path)).toEqual([
      'categories[0].protectsAgainst[0]',
      'products[0].names.nn',
      'products[0].packSize',
    ]);
  });

  it('says all faults in one error when the shipped file itself is broken', () => {
    const error = new BrokenDataFileError('catalogue-2020.json', [
      { path: 'products[0].gtin', problem: 'x' },
      { path: 'products', problem: 'y' },
    ]);
    expect(error.message).toBe('catalogue-2020.json: products[0].gtin: x; products: y');
  });
});
