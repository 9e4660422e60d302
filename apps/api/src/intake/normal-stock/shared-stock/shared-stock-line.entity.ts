import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Organisation } from '../../../registry/organisation/organisation.entity.js';
import { ONE_OF_KINDS } from '../kind.js';
import { SharedStockRevisionRow } from './shared-stock.entity.js';

/** What a shared stock holds, in pieces. */
@Entity('shared_stock_line')
@Check('shared_stock_line_kind', ONE_OF_KINDS)
@Check('shared_stock_line_held', 'held >= 0')
@Unique('shared_stock_line_owner', ['stockId', 'revision', 'kind', 'keeperId'])
@ForeignKey(
  () => SharedStockRevisionRow,
  ['stockId', 'revision', 'keeperId'],
  ['stockId', 'revision', 'keeperId'],
  { name: 'shared_stock_line_of', onDelete: 'RESTRICT' },
)
export class SharedStockLineRow {
  @PrimaryColumn('uuid') stockId: string;
  @PrimaryColumn('integer') revision: number;
  @PrimaryColumn('text') kind: string;
  @Column('uuid') keeperId: string;
  @Column('bigint') held: number;
}

/** How much of it is one organisation's: together never more than there is (`shared_stock_share_fits`). */
@Entity('shared_stock_share')
@Check('shared_stock_share_share', 'share > 0')
@Index('shared_stock_share_by_organisation', ['organisationId'])
@ForeignKey(
  () => SharedStockLineRow,
  ['stockId', 'revision', 'kind', 'keeperId'],
  ['stockId', 'revision', 'kind', 'keeperId'],
  { name: 'shared_stock_share_of', onDelete: 'RESTRICT' },
)
export class SharedStockShareRow {
  @PrimaryColumn('uuid') stockId: string;
  @PrimaryColumn('integer') revision: number;
  @PrimaryColumn('text') kind: string;
  @PrimaryColumn('uuid')
  @ForeignKey(() => Organisation, { name: 'shared_stock_share_organisation', onDelete: 'RESTRICT' })
  organisationId: string;
  @Column('uuid') keeperId: string;
  @Column('bigint') share: number;
}
