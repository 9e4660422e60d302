import type { Role } from '@fordel/shared';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Institution } from '../institution/institution.entity.js';
import { Organisation } from '../organisation/organisation.entity.js';

/** A subject of the issuer acting in a role for an organisation, until it is revoked. */
@Entity('membership')
@Check(
  'membership_role',
  `role in ('kommune', 'helseforetak', 'fylkeskommune', 'fylkesmann', 'helsedirektoratet', 'rhf',
    'sykehusinnkjop', 'warehouse', 'laboratory', 'observer', 'auditor', 'institution')`,
)
@Check('membership_institution_role', `(role = 'institution') = (institution_id is not null)`)
@ForeignKey(() => Institution, ['institutionId', 'organisationId'], ['id', 'organisationId'], {
  name: 'membership_institution',
  onDelete: 'RESTRICT',
})
@Index('membership_current_subject', ['subject'], { unique: true, where: 'revoked_at is null' })
export class Membership {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('text') subject: string;
  @Column('text') name: string;
  @Column('text') role: Role;
  @ForeignKey(() => Organisation, { name: 'membership_organisation', onDelete: 'RESTRICT' })
  @Column('uuid')
  organisationId: string;
  /** For which of the organisation's institutions; null: for the organisation itself. */
  @Column('uuid', { nullable: true }) institutionId: string | null;
  @Column('boolean', { default: false }) development: boolean;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) grantedAt: Date;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
}
