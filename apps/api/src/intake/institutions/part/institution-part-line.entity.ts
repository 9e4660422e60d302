import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Category } from '../../../registry/catalogue/category.entity.js';
import { InstitutionPartRow } from './institution-part.entity.js';

/** One category of a part, in base units. `usedLastWeek` null: not known; the last two null: not told. */
@Entity('institution_part_line')
@ForeignKey(() => InstitutionPartRow, ['partId', 'institutionId'], ['id', 'institutionId'], {
  name: 'institution_part_line_part',
  onDelete: 'RESTRICT',
})
@Check('institution_part_line_stock', 'stock >= 0')
@Check('institution_part_line_used', 'used_last_week >= 0')
@Check('institution_part_line_expected', 'expected_next_week >= 0')
@Check('institution_part_line_own_purchase', 'own_purchase >= 0')
@Check('institution_part_line_on_order', 'on_order >= 0')
export class InstitutionPartLineRow {
  @PrimaryColumn('uuid') partId: string;
  @PrimaryColumn('text')
  @ForeignKey(() => Category, { name: 'institution_part_line_category', onDelete: 'RESTRICT' })
  categoryCode: string;
  @Column('uuid') institutionId: string;
  @Column('bigint') stock: number;
  @Column('bigint', { nullable: true }) usedLastWeek: number | null;
  @Column('bigint') expectedNextWeek: number;
  @Column('bigint', { nullable: true }) ownPurchase: number | null;
  @Column('bigint', { nullable: true }) onOrder: number | null;
}
