import type { Explanation, Move } from '@fordel/allocation';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation } from '../../registry/organisation/organisation.entity.js';
import { Product } from '../../registry/catalogue/product.entity.js';
import { AllocationRoundRow } from '../round/round.entity.js';
import type { PoolShare } from './round-product.js';

const RESTRICT = { onDelete: 'RESTRICT' } as const;

/** What a product's released stock became. Base units unless the name says packs. */
@Entity('round_product')
@Check('round_product_released', 'released >= 0')
@Check('round_product_packs_before', 'packs_split_before >= 0')
@Check('round_product_packs_split', 'packs_split >= 0')
@Check('round_product_held_back', 'held_back >= 0')
@Check('round_product_to_central', 'to_central >= 0')
@Check('round_product_allocated', 'allocated >= 0')
@Check('round_product_conserves', 'released = allocated + to_central + held_back')
export class RoundProductRow {
  @ForeignKey(() => AllocationRoundRow, { name: 'round_product_round', ...RESTRICT })
  @PrimaryColumn('uuid')
  roundId: string;
  @ForeignKey(() => Product, { name: 'round_product_product', ...RESTRICT })
  @PrimaryColumn('uuid')
  productId: string;
  @Column('integer') packSize: number;
  @Column('bigint') released: number;
  @Column('bigint') packsSplitBefore: number;
  @Column('bigint') packsSplit: number;
  @Column('jsonb') split: PoolShare[];
  @Column('jsonb') moves: Move[];
  @Column('bigint') heldBack: number;
  @Column('bigint') toCentral: number;
  @Column('bigint') allocated: number;
}

/** What one recipient gets of one product, and the record of why. */
@Entity('allocation_decision')
@Check('allocation_decision_packs', 'packs >= 0')
@Check('allocation_decision_units', 'units >= 0')
@ForeignKey(() => RoundProductRow, ['roundId', 'productId'], ['roundId', 'productId'], {
  name: 'allocation_decision_product_of_round',
  ...RESTRICT,
})
@Index('allocation_decision_by_recipient', ['recipientId', 'roundId'])
export class AllocationDecisionRow {
  @PrimaryColumn('uuid') roundId: string;
  @PrimaryColumn('uuid') productId: string;
  @ForeignKey(() => Organisation, { name: 'allocation_decision_recipient', ...RESTRICT })
  @PrimaryColumn('uuid')
  recipientId: string;
  @Column('text') pool: string;
  @Column('bigint') packs: number;
  @Column('bigint') units: number;
  @Column('bigint') stock: number;
  @Column('bigint') weeklyBurn: number;
  @Column('bigint') plausibleNeed: number;
  @Column('bigint', { nullable: true }) request: number | null;
  @Column('bigint', { nullable: true }) hundredthDaysBefore: number | null;
  @Column('bigint', { nullable: true }) hundredthDaysAfter: number | null;
  @Column('text') limitedBy: string;
  @Column('text', { array: true }) flags: string[];
  @Column('jsonb') explanation: Explanation;
}
