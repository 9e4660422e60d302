import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Organisation } from '../../../registry/organisation/organisation.entity.js';
import { ONE_OF_KINDS } from '../kind.js';

/** Where an organisation's own stock is, and when it was counted, if it was. Never changed: the next declaration is the next revision. */
@Entity('own_stock')
@Check('own_stock_revision', 'revision > 0')
@Unique('own_stock_one_revision', ['organisationId', 'revision'])
@Unique('own_stock_owner', ['id', 'organisationId'])
export class OwnStockRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('uuid')
  @ForeignKey(() => Organisation, { name: 'own_stock_organisation', onDelete: 'RESTRICT' })
  organisationId: string;
  @Column('integer') revision: number;
  @Column('boolean') storedInNorway: boolean;
  @Column('date', { nullable: true }) countedOn: string | null;
  @Column('text') statedBy: string;
  @Column('timestamptz', { default: () => 'fordel_now()' }) statedAt: Date;
  @Column('boolean') synthetic: boolean;
}

/** What was counted, in pieces. */
@Entity('own_stock_line')
@ForeignKey(() => OwnStockRow, ['ownStockId', 'organisationId'], ['id', 'organisationId'], {
  name: 'own_stock_line_of',
  onDelete: 'RESTRICT',
})
@Check('own_stock_line_kind', ONE_OF_KINDS)
@Check('own_stock_line_held', 'held >= 0')
export class OwnStockLineRow {
  @PrimaryColumn('uuid') ownStockId: string;
  @PrimaryColumn('text') kind: string;
  @Column('uuid') organisationId: string;
  @Column('bigint') held: number;
}
