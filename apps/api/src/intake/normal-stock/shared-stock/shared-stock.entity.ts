import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Organisation } from '../../../registry/organisation/organisation.entity.js';

/** A stock held by several together; its keeper never changes. */
@Entity('shared_stock')
@Check('shared_stock_name', 'length(name) between 1 and 200')
@Unique('shared_stock_owner', ['id', 'keeperId'])
@Index('shared_stock_by_keeper', ['keeperId'])
export class SharedStockRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('uuid')
  @ForeignKey(() => Organisation, { name: 'shared_stock_keeper', onDelete: 'RESTRICT' })
  keeperId: string;
  @Column('text') name: string;
}

/** What is agreed and counted of it. Never changed; one without lines: it is no longer held together. */
@Entity('shared_stock_revision')
@Check('shared_stock_revision_number', 'revision > 0')
@Check('shared_stock_revision_agreement', 'length(agreement) between 1 and 500')
@Unique('shared_stock_revision_owner', ['stockId', 'revision', 'keeperId'])
@ForeignKey(() => SharedStockRow, ['stockId', 'keeperId'], ['id', 'keeperId'], {
  name: 'shared_stock_revision_of',
  onDelete: 'RESTRICT',
})
export class SharedStockRevisionRow {
  @PrimaryColumn('uuid') stockId: string;
  @PrimaryColumn('integer') revision: number;
  @Column('uuid') keeperId: string;
  @Column('text') agreement: string;
  @Column('boolean') storedInNorway: boolean;
  @Column('date') countedOn: string;
  @Column('text') statedBy: string;
  @Column('timestamptz', { default: () => 'fordel_now()' }) statedAt: Date;
  @Column('boolean') synthetic: boolean;
}
