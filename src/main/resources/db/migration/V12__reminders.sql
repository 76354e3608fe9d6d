-- Notices can also be about the reports that an organization owes in a cycle.
alter table notice
  add cycle_id bigint constraint notice_cycle_fk references reporting_cycle on delete cascade,
  add day date,
  add number integer,
  add constraint notice_about_ck check ((record_id is null) <> (cycle_id is null)),
  add constraint notice_cycle_ck check ((cycle_id is null) = (day is null) and (cycle_id is null) = (number is null));
create index notice_cycle_ix on notice (cycle_id) where read_at is null;

-- An organization is reminded of a cycle once at each step, whichever node does it.
create table reminder (
  cycle_id bigint not null constraint reminder_cycle_fk references reporting_cycle on delete cascade,
  organization_id bigint not null constraint reminder_organization_fk references organization,
  step text not null constraint reminder_step_ck check (step in
    ('MONTH_BEFORE', 'WEEK_BEFORE', 'DAY_BEFORE', 'DAY_LATE', 'WEEK_LATE', 'VERY_LATE')),
  made_at timestamptz not null,
  constraint reminder_pk primary key (cycle_id, organization_id, step)
);
