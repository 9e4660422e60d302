import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PlanDeliveries, ReceiveDelivery } from './deliveries/delivery-handlers.js';
import { DeliveryRow } from './deliveries/delivery.entity.js';
import { DiscardReportDraft } from './discard-report-draft/discard-report-draft.js';
import { DeliveryRepository } from './deliveries/delivery.repository.js';
import { ReportedFiguresQuery } from './figures/reported-figures.js';
import { activityProviders, activityRows } from './need-model/activity/activity.providers.js';
import { CalibrateNeedModel } from './need-model/calibrate-need-model.js';
import { CalibrationRow } from './need-model/calibration.entity.js';
import { CalibrationRepository } from './need-model/calibration.repository.js';
import { caseProviders, caseRows } from './need-model/cases/case.providers.js';
import { CaseTerms } from './need-model/cases/case-terms.js';
import { NeedModel } from './need-model/need-model.js';
import { NeedModelResolver } from './need-model/need-model.resolver.js';
import { Outlooks } from './outlook/outlooks.js';
import { ReportMeaning } from './outlook/report-meaning.js';
import { Surroundings } from './outlook/surroundings.js';
import { SurroundingsRepository } from './outlook/surroundings.repository.js';
import { PreviewReport } from './preview/preview-report.js';
import { PreviewReportResolver } from './preview/preview-report.resolver.js';
import { ReportFormRepository } from './form/report-form.repository.js';
import { ReportFormLineResolver, ReportFormResolver } from './form/report-form.resolver.js';
import { ReportForms } from './form/report-forms.js';
import { WeeklyReportImportRow } from './import/import-weekly-reports/weekly-report-import.entity.js';
import { importProviders } from './import/import.providers.js';
import { IntakeResolver } from './intake.resolver.js';
import { WeeklyReportLineRow } from './report/weekly-report-line.entity.js';
import { WeeklyReportLineResolver } from './report/weekly-report-line.resolver.js';
import { WeeklyReportParts } from './report/weekly-report-parts.js';
import { WeeklyReportLines } from './report/weekly-report-lines.js';
import { WeeklyReportRow } from './report/weekly-report.entity.js';
import { WeeklyReportRepository } from './report/weekly-report.repository.js';
import { WeeklyReportResolver } from './report/weekly-report.resolver.js';
import { ReportDraftRow } from './save-report-draft/report-draft.entity.js';
import { ReportDraftRepository } from './save-report-draft/report-draft.repository.js';
import { SaveReportDraft } from './save-report-draft/save-report-draft.js';
import { BuiltOnRepository } from './submit-weekly-report/built-on.repository.js';
import { ReportFaultResolver } from './submit-weekly-report/report-fault.resolver.js';
import { ReportGround } from './submit-weekly-report/report-ground.js';
import { SubmissionRepository } from './submit-weekly-report/submission.repository.js';
import { SubmitWeeklyReport } from './submit-weekly-report/submit-weekly-report.js';
import { WeeklyReportPartRow } from './submit-weekly-report/weekly-report-part.entity.js';
import { DeadlineMoveRow } from './week/move-deadline/deadline-move.entity.js';
import { DeadlineMoveRepository } from './week/move-deadline/deadline-move.repository.js';
import { MoveDeadline } from './week/move-deadline/move-deadline.js';
import { ReportingWeekRow } from './week/reporting-week.entity.js';
import { WeekRepository } from './week/week.repository.js';
import { WeekResolver } from './week/week.resolver.js';

/** Weekly reports: what every kommune and hospital has, uses and expects to use. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      ReportingWeekRow,
      DeadlineMoveRow,
      WeeklyReportRow,
      WeeklyReportLineRow,
      DeliveryRow,
      ReportDraftRow,
      CalibrationRow,
      ...activityRows,
      ...caseRows,
      WeeklyReportImportRow,
      WeeklyReportPartRow,
    ]),
  ],
  providers: [
    WeekRepository,
    DeadlineMoveRepository,
    MoveDeadline,
    WeekResolver,
    WeeklyReportRepository,
    WeeklyReportLines,
    WeeklyReportParts,
    WeeklyReportResolver,
    WeeklyReportLineResolver,
    SubmissionRepository,
    ReportGround,
    BuiltOnRepository,
    SubmitWeeklyReport,
    ReportFaultResolver,
    ReportedFiguresQuery,
    DeliveryRepository,
    PlanDeliveries,
    ReceiveDelivery,
    ReportDraftRepository,
    SaveReportDraft,
    DiscardReportDraft,
    CalibrationRepository,
    CalibrateNeedModel,
    ...activityProviders,
    ...caseProviders,
    NeedModel,
    NeedModelResolver,
    SurroundingsRepository,
    Surroundings,
    Outlooks,
    ReportMeaning,
    PreviewReport,
    PreviewReportResolver,
    ReportFormRepository,
    ReportForms,
    ReportFormResolver,
    ReportFormLineResolver,
    ...importProviders,
    IntakeResolver,
  ],
  exports: [
    WeekRepository,
    WeeklyReportRepository,
    DeliveryRepository,
    ReportedFiguresQuery,
    CaseTerms,
    SubmitWeeklyReport,
  ],
})
export class IntakeModule {}
