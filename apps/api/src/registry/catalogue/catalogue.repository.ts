import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.js';
import type { Category } from './category.entity.js';
import type { Product } from './product.entity.js';

const CATEGORY = `select code, position, base_unit as "baseUnit", name_nb as "nameNb", name_nn as "nameNn",
  name_en as "nameEn", protects_against as "protectsAgainst" from category`;

const PRODUCT = `select id, category_code as "categoryCode", gtin, pack_size as "packSize", name_nb as "nameNb",
  name_nn as "nameNn", name_en as "nameEn", valid_from as "validFrom", valid_to as "validTo" from product`;

@Injectable()
export class CatalogueRepository {
  /** In the order of the report. */
  categories(tx: Transaction): Promise<Category[]> {
    return tx.query<Category>(`${CATEGORY} order by position`);
  }

  categoriesByCode(tx: Transaction, codes: readonly string[]): Promise<Category[]> {
    return tx.query<Category>(`${CATEGORY} where code = any($1)`, [codes]);
  }

  productsById(tx: Transaction, ids: readonly string[]): Promise<Product[]> {
    return tx.query<Product>(`${PRODUCT} where id = any($1::uuid[])`, [ids]);
  }

  /** Those in the catalogue today, by the clock. */
  productsOf(tx: Transaction, categoryCodes: readonly string[]): Promise<Product[]> {
    return tx.query<Product>(
      `${PRODUCT} where category_code = any($1) and valid_from <= oslo_today()
         and (valid_to is null or valid_to > oslo_today()) order by id`,
      [categoryCodes],
    );
  }
}
