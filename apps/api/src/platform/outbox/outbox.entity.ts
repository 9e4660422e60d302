import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity('outbox_event')
export class OutboxEventRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('text') type: string;
  @Column('uuid') subjectId: string;
  @Column('jsonb') payload: Record<string, unknown>;
  @Column('text', { nullable: true }) requestId: string | null;
  @Column('timestamptz', { default: () => 'fordel_now()' }) occurredAt: Date;
}

@Entity('outbox_delivery')
@Index('outbox_delivery_pending', ['publishedAt'], { where: 'acknowledged_at IS NULL' })
export class OutboxDeliveryRow {
  @PrimaryColumn('uuid')
  @ForeignKey(() => OutboxEventRow, { name: 'outbox_delivery_event', onDelete: 'RESTRICT' })
  eventId: string;
  @PrimaryColumn('text') handler: string;
  @Column('integer', { default: 0 }) attempts: number;
  @Column('timestamptz', { nullable: true }) publishedAt: Date | null;
  @Column('timestamptz', { nullable: true }) acknowledgedAt: Date | null;
  @Column('text', { nullable: true }) lastError: string | null;
}
