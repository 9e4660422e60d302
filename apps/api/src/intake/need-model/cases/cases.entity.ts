import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Category } from '../../../registry/catalogue/category.entity.js';
import { Organisation } from '../../../registry/organisation/organisation.entity.js';

/** New cases expected in a week, of a kommune or of a fylkesmann's whole county. Never changed: the next figure is the next revision. */
@Entity('expected_cases')
@Check('expected_cases_week', `iso_week ~ '^[0-9]{4}-W[0-9]{2}$'`)
@Check('expected_cases_revision', 'revision > 0')
@Check('expected_cases_cases', 'cases >= 0')
@Check('expected_cases_source', 'length(source) between 1 and 500')
@Unique('expected_cases_one_revision', ['organisationId', 'isoWeek', 'revision'])
export class ExpectedCasesRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Organisation, { name: 'expected_cases_organisation', onDelete: 'RESTRICT' })
  @Column('uuid')
  organisationId: string;
  @Column('text') isoWeek: string;
  @Column('integer') revision: number;
  @Column('integer') cases: number;
  @Column('text') source: string;
  @Column('text') statedBy: string;
  /** Whom whoever stated it acted for. */
  @ForeignKey(() => Organisation, { name: 'expected_cases_stated_for', onDelete: 'RESTRICT' })
  @Column('uuid')
  statedFor: string;
  @Column('timestamptz', { default: () => 'fordel_now()' }) statedAt: Date;
  @Column('boolean') synthetic: boolean;
}

/** What one new case takes of a category, in thousandths of a base unit. */
@Entity('case_use')
@Check('case_use_revision', 'revision > 0')
@Check('case_use_per_case', 'per_case between 0 and 1000000000')
@Check('case_use_source', 'length(source) between 1 and 500')
@Unique('case_use_one_revision', ['categoryCode', 'revision'])
export class CaseUseRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Category, { name: 'case_use_category', onDelete: 'RESTRICT' })
  @Column('text')
  categoryCode: string;
  @Column('integer') revision: number;
  @Column('bigint') perCase: number;
  @Column('text') source: string;
  @Column('text') statedBy: string;
  @Column('timestamptz', { default: () => 'fordel_now()' }) statedAt: Date;
  @Column('boolean') synthetic: boolean;
}
