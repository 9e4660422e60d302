-- What the accepted reports of a week say of weekly use, category by category: the need model, dated. Never changed: a later week's
-- figures stand beside it.
create table need_model_calibration (
  iso_week text not null,
  category_code text not null,
  reporters text not null constraint need_model_calibration_reporters check (reporters in ('KOMMUNE', 'HOSPITAL')),
  -- Thousandths of a base unit: of a kommune per 1,000 inhabitants, of a hospital per somatic bed.
  base bigint not null constraint need_model_calibration_base check (base >= 0),
  -- Thousandths of a base unit; null for hospitals.
  per_resident_80_plus bigint constraint need_model_calibration_per_resident_80_plus check (per_resident_80_plus >= 0),
  reports integer not null constraint need_model_calibration_reports check (reports > 0),
  outliers integer not null constraint need_model_calibration_outliers check (outliers >= 0),
  calibrated_at timestamptz not null default fordel_now(),
  primary key (iso_week, category_code, reporters),
  constraint need_model_calibration_week foreign key (iso_week) references reporting_week (iso_week) on delete restrict,
  constraint need_model_calibration_category foreign key (category_code) references category (code) on delete restrict,
  constraint need_model_calibration_kind check ((per_resident_80_plus is null) = (reporters = 'HOSPITAL'))
);

-- Everybody may know what the model rests on: figures of many, of nobody in particular.
alter table need_model_calibration enable row level security;
create policy need_model_calibration_read on need_model_calibration for select using (true);
create policy need_model_calibration_write on need_model_calibration for insert with check ((select caller_scope()) = 'system');

call audit_table('need_model_calibration', 'category_code', null);

grant select, insert on need_model_calibration to fordel_app;
