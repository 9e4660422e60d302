import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation } from '../organisation/organisation.entity.js';

/** An organisation lets systems report for it, until it is revoked. */
@Entity('machine_access')
@Index('machine_access_current', ['organisationId', 'systemUserId'], {
  unique: true,
  where: 'revoked_at is null',
})
export class MachineAccess {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Organisation, { name: 'machine_access_organisation', onDelete: 'RESTRICT' })
  @Column('uuid')
  organisationId: string;
  @Column('uuid', { nullable: true }) systemUserId: string | null;
  @Column('boolean', { default: false }) development: boolean;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) grantedAt: Date;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
}
