import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Organisation } from '../../../registry/organisation/organisation.entity.js';
import { ONE_OF_KINDS } from '../kind.js';

/** What an organisation says of its use in a calendar year. Never changed: a correction is the next revision. */
@Entity('annual_use')
@Check('annual_use_year', 'year between 2000 and 2200')
@Check('annual_use_revision', 'revision > 0')
@Check('annual_use_source', 'length(source) between 1 and 500')
@Check('annual_use_reason', 'length(reason) between 1 and 500')
@Unique('annual_use_one_revision', ['organisationId', 'year', 'revision'])
@Unique('annual_use_owner', ['id', 'organisationId'])
export class AnnualUseRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('uuid')
  @ForeignKey(() => Organisation, { name: 'annual_use_organisation', onDelete: 'RESTRICT' })
  organisationId: string;
  @Column('integer') year: number;
  @Column('integer') revision: number;
  @Column('text') source: string;
  @Column('text') reason: string;
  @Column('text') statedBy: string;
  @Column('timestamptz', { default: () => 'fordel_now()' }) statedAt: Date;
  @Column('boolean') synthetic: boolean;
}

/** Pieces. `used` null: what the reports say; `deviantBecause` null: a year like others. */
@Entity('annual_use_line')
@ForeignKey(() => AnnualUseRow, ['annualUseId', 'organisationId'], ['id', 'organisationId'], {
  name: 'annual_use_line_of',
  onDelete: 'RESTRICT',
})
@Check('annual_use_line_kind', ONE_OF_KINDS)
@Check('annual_use_line_used', 'used >= 0')
@Check('annual_use_line_deviant', 'length(deviant_because) between 1 and 500')
@Check('annual_use_line_says_something', 'used is not null or deviant_because is not null')
export class AnnualUseLineRow {
  @PrimaryColumn('uuid') annualUseId: string;
  @PrimaryColumn('text') kind: string;
  @Column('uuid') organisationId: string;
  @Column('bigint', { nullable: true }) used: number | null;
  @Column('text', { nullable: true }) deviantBecause: string | null;
}
