import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('idempotency_record')
export class IdempotencyRecord {
  @PrimaryColumn('text') subject: string;
  @PrimaryColumn('text') operation: string;
  @PrimaryColumn('text') key: string;
  @Column('text') requestHash: string;
  @Column('uuid') resultId: string;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) recordedAt: Date;
}
