import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Organisation } from '../../registry/organisation/organisation.entity.js';

/** Whether an organisation wants a kind of reminder; without a row it does. */
@Entity('reminder_switch')
@Check(
  'reminder_switch_kind',
  `kind in ('REPORT_DUE', 'REPORT_DUE_TODAY', 'MISSING_IN_COUNTY', 'MISSING_IN_REGION', 'MISSING_AT_DEADLINE', 'MESSAGE')`,
)
@Unique('reminder_switch_one', ['organisationId', 'kind'])
export class ReminderSwitchRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Organisation, { name: 'reminder_switch_organisation', onDelete: 'RESTRICT' })
  @Column('uuid')
  organisationId: string;
  @Column('text') kind: string;
  @Column('boolean') isOn: boolean;
}
