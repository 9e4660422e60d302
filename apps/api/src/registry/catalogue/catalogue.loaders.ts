import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { FactLoader } from '../fact-loader.js';
import { CatalogueRepository } from './catalogue.repository.js';
import type { Category } from './category.entity.js';
import type { Product } from './product.entity.js';

/** `categories.load(request, code)` */
@Injectable()
export class CategoryLoader extends FactLoader<Category> {
  @Inject() private readonly catalogue: CatalogueRepository;

  protected async fetch(tx: Transaction, codes: readonly string[]): Promise<ReadonlyMap<string, Category>> {
    const found = await this.catalogue.categoriesByCode(tx, codes);
    return new Map(found.map((category) => [category.code, category]));
  }
}

/** `categories.all(request)`: every category by its code, for codes that a caller may have made up */
@Injectable()
export class CategoriesLoader extends FactLoader<ReadonlyMap<string, Category>> {
  @Inject() private readonly catalogue: CatalogueRepository;

  all(request: RequestContext): Promise<ReadonlyMap<string, Category>> {
    return this.load(request, 'all');
  }

  protected async fetch(tx: Transaction): Promise<ReadonlyMap<string, ReadonlyMap<string, Category>>> {
    const categories = await this.catalogue.categories(tx);
    return new Map([['all', new Map(categories.map((category) => [category.code, category]))]]);
  }
}

/** `products.load(request, id)`, those no longer in the catalogue too */
@Injectable()
export class ProductLoader extends FactLoader<Product> {
  @Inject() private readonly catalogue: CatalogueRepository;

  protected async fetch(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, Product>> {
    const found = await this.catalogue.productsById(tx, ids);
    return new Map(found.map((product) => [product.id, product]));
  }
}

/** `productsOf.load(request, categoryCode)`, those in the catalogue today */
@Injectable()
export class ProductsOfCategoryLoader extends FactLoader<Product[]> {
  @Inject() private readonly catalogue: CatalogueRepository;

  protected async fetch(tx: Transaction, codes: readonly string[]): Promise<ReadonlyMap<string, Product[]>> {
    const found = await this.catalogue.productsOf(tx, codes);
    return new Map(codes.map((code) => [code, found.filter(({ categoryCode }) => categoryCode === code)]));
  }
}
