import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** One edition of the published rule. Never changed: a new one is added, with author and reason. */
@Entity('policy_version')
@Unique('policy_version_number', ['number'])
export class PolicyVersionRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('integer') number: number;
  @Column('jsonb') document: unknown;
  @Column('text') author: string;
  @Column('text') reason: string;
  @Column('date') validFrom: string;
}
