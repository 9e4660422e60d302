import { Check, Entity, PrimaryColumn, Unique } from 'typeorm';
import { ONE_OF_KINDS } from './kind.js';

/** Which category of the weekly report counts as what the regulation names. */
@Entity('normal_stock_category')
@Check('normal_stock_category_kind', ONE_OF_KINDS)
@Unique('normal_stock_category_once', ['categoryCode'])
export class NormalStockCategoryRow {
  @PrimaryColumn('text') kind: string;
  /** No foreign key: the catalogue is loaded after the migrations. */
  @PrimaryColumn('text') categoryCode: string;
}
