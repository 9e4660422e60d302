import type { ClientBase } from 'pg';
import type { Text } from '@fordel/shared';
import { readCatalogue } from '../register/data-files.js';
import { seed } from './seed.js';
import { upsert } from './upsert.js';

const nameColumns = ({ nb, nn, en }: Text) => ({ name_nb: nb, name_nn: nn, name_en: en });

/**
 * Makes the tables say what the shipped catalogue says. Nothing is written where they do already.
 * @throws BrokenDataFileError
 */
export async function loadCatalogue(client: ClientBase): Promise<void> {
  const { categories, products } = readCatalogue();
  const categoryRows = categories.map((category, position) => ({
    code: category.code,
    position,
    base_unit: category.baseUnit,
    protects_against: category.protectsAgainst,
    ...nameColumns(category.names),
  }));
  const productRows = products.map((product) => ({
    id: product.id,
    category_code: product.categoryCode,
    gtin: product.gtin,
    pack_size: product.packSize,
    valid_from: product.validFrom,
    valid_to: product.validTo,
    ...nameColumns(product.names),
  }));
  await seed(client, 'registry.loadCatalogue', async () => {
    await upsert(client, 'category', 'code', categoryRows);
    await upsert(client, 'product', 'id', productRows);
  });
}
