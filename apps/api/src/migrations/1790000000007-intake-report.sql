-- The whole weekly report: own purchase, orders, days without stock, use that is not known, consequences, drafts, what was delivered.

alter table weekly_report
  -- Away from work for lack of equipment. null: not told, which is not nobody.
  add column staff_out integer constraint weekly_report_staff_out check (staff_out >= 0),
  add column services_reduced text constraint weekly_report_services_reduced check (services_reduced in ('NO', 'REDUCED', 'STOPPED')),
  -- What the reporter said to warnings: [{check, categoryCode, reason}].
  add column answers jsonb not null default '[]';

-- used_last_week null: not known, which is not 0. The other three null: not told.
alter table weekly_report_line
  alter column used_last_week drop not null,
  add column own_purchase bigint constraint weekly_report_line_own_purchase check (own_purchase >= 0),
  add column on_order bigint constraint weekly_report_line_on_order check (on_order >= 0),
  -- A week without a single day of stock says nothing of use: then use is not known.
  add column days_dry smallint constraint weekly_report_line_days_dry check (days_dry between 0 and 6);

-- What the national supply sent a reporter, category by category, as logistics tells it. On its way until its receipt is signed.
create table intake_delivery (
  shipment_id uuid not null,
  category_code text not null,
  organisation_id uuid not null,
  shipped bigint not null constraint intake_delivery_shipped check (shipped > 0),
  planned_at timestamptz not null,
  -- Came whole into its hands.
  received bigint constraint intake_delivery_received check (received >= 0),
  received_at timestamptz,
  primary key (shipment_id, category_code),
  constraint intake_delivery_signed check ((received is null) = (received_at is null)),
  constraint intake_delivery_category foreign key (category_code) references category (code) on delete restrict,
  constraint intake_delivery_organisation foreign key (organisation_id) references organisation (id) on delete restrict
);
create index intake_delivery_by_organisation on intake_delivery (organisation_id);

-- Shipments of rounds released before intake listened.
insert into intake_delivery (shipment_id, category_code, organisation_id, shipped, planned_at, received, received_at)
  select s.id, p.category_code, s.recipient_id, sum(l.quantity), r.released_at, sum(l.arrived - l.damaged), s.confirmed_at
  from shipment s
  join allocation_round r on r.id = s.round_id
  join shipment_line l on l.shipment_id = s.id
  join product p on p.id = l.product_id
  group by s.id, p.category_code, r.released_at;

-- What somebody has typed and not sent: seen by its organisation alone, and without a trail, because nobody has said it yet.
create table report_draft (
  organisation_id uuid not null,
  iso_week text not null,
  version integer not null constraint report_draft_version check (version > 0),
  content jsonb not null,
  saved_at timestamptz not null default fordel_now(),
  saved_by text not null,
  primary key (organisation_id, iso_week),
  constraint report_draft_organisation foreign key (organisation_id) references organisation (id) on delete restrict,
  constraint report_draft_week foreign key (iso_week) references reporting_week (iso_week) on delete restrict
);

alter table intake_delivery enable row level security;
create policy intake_delivery_read on intake_delivery for select
  using ((select caller_scope()) in ('national', 'system') or organisation_id in (select caller_organisations()));
create policy intake_delivery_write on intake_delivery for insert with check ((select caller_scope()) = 'system');
create policy intake_delivery_sign on intake_delivery for update using ((select caller_scope()) = 'system');
alter table report_draft enable row level security;
create policy report_draft_own on report_draft
  using ((select caller_scope()) = 'own' and organisation_id = (select caller_organisation()))
  with check ((select caller_scope()) = 'own' and organisation_id = (select caller_organisation()));

grant select, insert on intake_delivery to fordel_app;
grant update (received, received_at) on intake_delivery to fordel_app;
grant select, insert, update, delete on report_draft to fordel_app;
