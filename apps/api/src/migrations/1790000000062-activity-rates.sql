-- What a week's reports say of nursing homes and home care: rates over the kommuner that have stated what theirs do. All null where they are
-- too few, or too alike to tell the terms apart: then residents of 80 or older stand in for everybody.
alter table need_model_calibration
  -- Thousandths of a base unit: per 1,000 inhabitants, per resident in a nursing home, per home-care visit.
  add column activity_base bigint constraint need_model_calibration_activity_base check (activity_base >= 0),
  add column per_nursing_home_resident bigint
    constraint need_model_calibration_per_nursing_home_resident check (per_nursing_home_resident >= 0),
  add column per_home_care_visit bigint constraint need_model_calibration_per_home_care_visit check (per_home_care_visit >= 0),
  -- Of those that have stated both figures. Before anybody could, nobody had.
  add column activity_reports integer not null default 0 constraint need_model_calibration_activity_reports check (activity_reports >= 0),
  add column activity_outliers integer not null default 0
    constraint need_model_calibration_activity_outliers check (activity_outliers >= 0),
  add constraint need_model_calibration_activity_rates
    check (num_nonnulls(activity_base, per_nursing_home_resident, per_home_care_visit) in (0, 3)),
  add constraint need_model_calibration_activity_kind check (activity_base is null or reporters = 'KOMMUNE');
alter table need_model_calibration alter column activity_reports drop default, alter column activity_outliers drop default;
