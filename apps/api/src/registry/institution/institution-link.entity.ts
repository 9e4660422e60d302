import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Institution } from './institution.entity.js';

/** A personal link of one institution, without what opens it. At most one is current. */
@Entity('institution_link')
@ForeignKey(() => Institution, ['institutionId', 'organisationId'], ['id', 'organisationId'], {
  name: 'institution_link_institution',
  onDelete: 'RESTRICT',
})
@Check(
  'institution_link_mail_state',
  `mail_state in ('WAITING', 'SENT', 'NOT_CONFIGURED', 'EXERCISE', 'REFUSED', 'ENDED')`,
)
@Check('institution_link_made', `(expires_at is not null) = (mail_state is null or mail_state = 'SENT')`)
@Index('institution_link_current', ['institutionId'], {
  unique: true,
  where: 'revoked_at is null and expires_at is not null',
})
@Index('institution_link_by_institution', ['institutionId', 'id'])
export class InstitutionLinkRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('uuid') institutionId: string;
  @Column('uuid') organisationId: string;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) askedAt: Date;
  @Column('text') askedBy: string;
  @Column('text', { nullable: true }) mailState: string | null;
  @Column('timestamptz', { nullable: true }) expiresAt: Date | null;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
}
