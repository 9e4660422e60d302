import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { UrgentRequestRow } from '../../intake/urgent/urgent-request.entity.js';
import { Product } from '../../registry/catalogue/product.entity.js';
import { PolicyVersionRow } from '../policy/policy-version.entity.js';

const RESTRICT = { onDelete: 'RESTRICT' } as const;

/** What an urgent request was granted from central stock, and in which batch of which week. Never changed. */
@Entity('urgent_grant')
@ForeignKey(() => UrgentRequestRow, ['requestId', 'recipientId'], ['id', 'recipientId'], {
  name: 'urgent_grant_request',
  ...RESTRICT,
})
@Check('urgent_grant_week', `iso_week ~ '^[0-9]{4}-W[0-9]{2}$'`)
@Check('urgent_grant_batch', 'batch > 0')
@Unique('urgent_grant_owner', ['requestId', 'recipientId'])
@Index('urgent_grant_by_week', ['isoWeek'])
@Index('urgent_grant_by_decision', ['decisionId'])
export class UrgentGrantRow {
  @PrimaryColumn('uuid') requestId: string;
  @Column('uuid') decisionId: string;
  @Column('uuid') recipientId: string;
  @ForeignKey(() => PolicyVersionRow, { name: 'urgent_grant_policy', ...RESTRICT })
  @Column('uuid')
  policyVersionId: string;
  @Column('text') isoWeek: string;
  @Column('integer') batch: number;
  @Column('timestamptz', { default: () => 'fordel_now()' }) grantedAt: Date;
  @Column('text') grantedBy: string;
  @Column('boolean') synthetic: boolean;
}

/** One product of a grant. */
@Entity('urgent_grant_line')
@ForeignKey(() => UrgentGrantRow, ['requestId', 'recipientId'], ['requestId', 'recipientId'], {
  name: 'urgent_grant_line_grant',
  ...RESTRICT,
})
@Check('urgent_grant_line_packs', 'packs > 0')
@Check('urgent_grant_line_whole_packs', 'units = packs * pack_size')
export class UrgentGrantLineRow {
  @PrimaryColumn('uuid') requestId: string;
  @ForeignKey(() => Product, { name: 'urgent_grant_line_product', ...RESTRICT })
  @PrimaryColumn('uuid')
  productId: string;
  @Column('uuid') recipientId: string;
  @Column('integer') packSize: number;
  @Column('bigint') packs: number;
  @Column('bigint') units: number;
  @Column('jsonb') proposal: unknown;
}
