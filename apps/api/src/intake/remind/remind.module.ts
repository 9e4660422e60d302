import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IntakeModule } from '../intake.module.js';
import { PlanRepository } from './plan.repository.js';
import { RemindResolver } from './remind.resolver.js';
import { ReminderDueRow } from './reminder-due.entity.js';
import { ReminderSwitchRow } from './reminder-switch.entity.js';
import { ReminderTimeRow } from './reminder-time.entity.js';
import { ReminderRow } from './reminder.entity.js';
import { ReminderRepository } from './reminder.repository.js';
import { SendReminder } from './send-reminder.js';
import { SetReminder } from './set-reminder/set-reminder.js';
import { SettingRepository } from './set-reminder/setting.repository.js';
import { TellReminders } from './tell-reminders.js';

/** Tells reporters that a report is due, and those who follow them up who is missing. */
@Module({
  imports: [
    IntakeModule,
    TypeOrmModule.forFeature([ReminderTimeRow, ReminderDueRow, ReminderRow, ReminderSwitchRow]),
  ],
  providers: [
    PlanRepository,
    ReminderRepository,
    SettingRepository,
    SetReminder,
    TellReminders,
    SendReminder,
    RemindResolver,
  ],
})
export class RemindModule {}
