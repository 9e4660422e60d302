import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('audit_event')
@Index('audit_event_subject', ['subjectType', 'subjectId'])
@Index('audit_event_organisation', ['organisationId', 'id'])
export class AuditEventRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('timestamptz', { default: () => 'fordel_now()' }) occurredAt: Date;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) recordedAt: Date;
  @Column('text') actor: string;
  @Column('text') actorRole: string;
  @Column('uuid', { nullable: true }) actorOrganisationId: string | null;
  @Column('text') operation: string;
  @Column('text', { nullable: true }) requestId: string | null;
  @Column('jsonb', { nullable: true }) machine: unknown;
  @Column('text') subjectType: string;
  @Column('text') subjectId: string;
  @Column('uuid', { nullable: true }) organisationId: string | null;
  @Column('jsonb', { nullable: true }) before: unknown;
  @Column('jsonb', { nullable: true }) after: unknown;
}
