-- Approved records that go public together at a moment that is set.
alter table revision
  drop constraint revision_state_ck,
  add constraint revision_state_ck check (state in
    ('DRAFT', 'IN_VALIDATION', 'SUBMITTED', 'RETURNED', 'SCHEDULED', 'PUBLISHED'));
drop index revision_open_uq;
create unique index revision_open_uq on revision (record_id)
  where state in ('DRAFT', 'IN_VALIDATION', 'SUBMITTED', 'SCHEDULED');

create sequence release_seq start with 50 increment by 50;
create table release (
  id bigint constraint release_pk primary key,
  name text not null constraint release_name_ck check (length(name) between 1 and 200),
  goes_at timestamptz not null,
  zone text not null,
  state text not null constraint release_state_ck check (state in ('PLANNED', 'DONE', 'CANCELLED')),
  settled_at timestamptz,
  version integer not null default 0,
  constraint release_settled_ck check ((state = 'PLANNED') = (settled_at is null))
);
create index release_due_ix on release (goes_at, id) where state = 'PLANNED';

create sequence release_member_seq start with 50 increment by 50;
create table release_member (
  id bigint constraint release_member_pk primary key,
  release_id bigint not null constraint release_member_release_fk references release,
  record_id bigint not null constraint release_member_record_fk references record,
  approver_id bigint not null constraint release_member_approver_fk references account,
  outcome text not null constraint release_member_outcome_ck check (outcome in
    ('WAITING', 'PUBLISHED', 'TAKEN_OUT', 'HELD_BACK'))
);
create index release_member_release_ix on release_member (release_id);
-- A record waits for one moment at a time.
create unique index release_member_waiting_uq on release_member (record_id) where outcome = 'WAITING';
