import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { InstitutionLinkRow } from './institution-link.entity.js';

/** The hash of what opens a link: written once, outside the audit trail, and never read as a row. */
@Entity('institution_link_secret')
@Unique('institution_link_secret_token', ['tokenSha256'])
@Check('institution_link_secret_shape', `token_sha256 ~ '^[0-9a-f]{64}$'`)
export class InstitutionLinkSecretRow {
  @PrimaryColumn('uuid')
  @ForeignKey(() => InstitutionLinkRow, { name: 'institution_link_secret_link', onDelete: 'RESTRICT' })
  linkId: string;
  @Column('text', { name: 'token_sha256' }) tokenSha256: string;
}
