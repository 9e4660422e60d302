import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Organisation } from '../../registry/organisation/organisation.entity.js';
import { Product } from '../../registry/catalogue/product.entity.js';
import { ACCOUNT_KINDS, type AccountKind } from './account.js';
import { MOVEMENT_KINDS, type MovementKind } from './movement.js';

const RESTRICT = { onDelete: 'RESTRICT' } as const;
const oneOf = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

@Entity('ledger_account')
@Check('ledger_account_kind', `kind in (${oneOf(ACCOUNT_KINDS)})`)
@Unique('ledger_account_identity', ['kind', 'placeId', 'recipientId'])
@Index('ledger_account_by_recipient', ['recipientId', 'kind'])
export class LedgerAccountRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('text') kind: AccountKind;
  @ForeignKey(() => Organisation, { name: 'ledger_account_place', ...RESTRICT })
  @Column('uuid')
  placeId: string;
  @ForeignKey(() => Organisation, { name: 'ledger_account_recipient', ...RESTRICT })
  @Column('uuid')
  recipientId: string;
}

@Entity('ledger_movement')
@Check('ledger_movement_kind', `kind in (${oneOf(MOVEMENT_KINDS)})`)
@Unique('ledger_movement_cause', ['kind', 'causeId'])
export class LedgerMovementRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('text') kind: MovementKind;
  @Column('uuid') causeId: string;
  @Column('timestamptz', { default: () => 'fordel_now()' }) occurredAt: Date;
}

@Entity('ledger_leg')
@Check('ledger_leg_quantity', 'quantity > 0')
@Check('ledger_leg_two_accounts', 'from_account_id <> to_account_id')
@Index('ledger_leg_by_movement', ['movementId'])
@Index('ledger_leg_by_to_account', ['toAccountId', 'productId'])
export class LedgerLegRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => LedgerMovementRow, { name: 'ledger_leg_movement', ...RESTRICT })
  @Column('uuid')
  movementId: string;
  @ForeignKey(() => Product, { name: 'ledger_leg_product', ...RESTRICT })
  @Column('uuid')
  productId: string;
  @Column('bigint') quantity: number;
  @ForeignKey(() => LedgerAccountRow, { name: 'ledger_leg_from', ...RESTRICT })
  @Column('uuid')
  fromAccountId: string;
  @ForeignKey(() => LedgerAccountRow, { name: 'ledger_leg_to', ...RESTRICT })
  @Column('uuid')
  toAccountId: string;
}

@Entity('ledger_balance')
@Check('ledger_balance_not_negative', 'external or quantity >= 0')
export class LedgerBalanceRow {
  @ForeignKey(() => LedgerAccountRow, { name: 'ledger_balance_account', ...RESTRICT })
  @PrimaryColumn('uuid')
  accountId: string;
  @ForeignKey(() => Product, { name: 'ledger_balance_product', ...RESTRICT })
  @PrimaryColumn('uuid')
  productId: string;
  @Column('bigint') quantity: number;
  @Column('boolean') external: boolean;
}
