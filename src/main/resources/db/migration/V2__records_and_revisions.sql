-- The one idea: a record is an identity and a chain of revisions; what is public is an approved one.

create sequence record_seq start with 50 increment by 50;
create table record (
  id bigint constraint record_pk primary key,
  kind text not null constraint record_kind_ck check (kind in ('COMMITMENT', 'DIALOGUE', 'ACTION', 'UPDATE')),
  reference text constraint record_reference_uq unique
    constraint record_reference_ck check (reference ~ '^[CDAU]-[0-9]{4}-[0-9]{4,}$'),
  organization_id bigint not null constraint record_organization_fk references organization,
  parent_id bigint constraint record_parent_fk references record,
  latest_number integer not null,
  published_number integer,
  first_published_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  version integer not null default 0,
  constraint record_parent_ck check ((kind = 'UPDATE') = (parent_id is not null)),
  constraint record_published_ck check (published_number is null or (reference is not null and first_published_at is not null)),
  constraint record_withdrawn_ck check ((withdrawn_at is null) = (withdrawn_reason is null)
    and (withdrawn_at is null or published_number is not null))
);
create index record_organization_ix on record (organization_id);
create index record_parent_ix on record (parent_id);

create sequence revision_seq start with 50 increment by 50;
create table revision (
  id bigint constraint revision_pk primary key,
  record_id bigint not null constraint revision_record_fk references record,
  number integer not null constraint revision_number_ck check (number > 0),
  state text not null constraint revision_state_ck check (state in
    ('DRAFT', 'IN_VALIDATION', 'SUBMITTED', 'RETURNED', 'PUBLISHED')),
  language char(2) not null constraint revision_language_ck check (language in ('en', 'es', 'pt', 'fr')),
  title text not null constraint revision_title_ck check (length(title) <= 200),
  content jsonb not null,
  author_id bigint not null constraint revision_author_fk references account,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  submitted_at timestamptz,
  validator_id bigint constraint revision_validator_fk references account,
  validated_at timestamptz,
  decider_id bigint constraint revision_decider_fk references account,
  decided_at timestamptz,
  reason text,
  version integer not null default 0,
  constraint revision_number_uq unique (record_id, number),
  constraint revision_submitted_ck check (state = 'DRAFT' or submitted_at is not null),
  constraint revision_decided_ck check ((state in ('RETURNED', 'PUBLISHED')) = (decided_at is not null)),
  constraint revision_returned_ck check (state <> 'RETURNED' or length(trim(reason)) > 0)
);
-- One at a time is worked on.
create unique index revision_open_uq on revision (record_id) where state in ('DRAFT', 'IN_VALIDATION', 'SUBMITTED');
create index revision_state_ix on revision (state, submitted_at);

alter table record add constraint record_latest_fk foreign key (id, latest_number)
  references revision (record_id, number) deferrable initially deferred;
alter table record add constraint record_published_fk foreign key (id, published_number)
  references revision (record_id, number) deferrable initially deferred;

-- What was submitted never changes, even if code errs.
create function revision_is_fixed() returns trigger language plpgsql as $$
begin
  if old.state <> 'DRAFT' and (new.content, new.title, new.language, new.record_id, new.number, new.author_id)
      is distinct from (old.content, old.title, old.language, old.record_id, old.number, old.author_id) then
    raise exception 'a submitted revision never changes' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger revision_is_fixed before update on revision for each row execute function revision_is_fixed();

create function published_revision_stays() returns trigger language plpgsql as $$
begin
  if old.state <> 'DRAFT' then
    raise exception 'only a draft may be discarded' using errcode = 'integrity_constraint_violation';
  end if;
  return old;
end $$;
create trigger published_revision_stays before delete on revision for each row
  execute function published_revision_stays();

-- References that people quote are counted up without gaps left by others, per kind and year.
create table reference_counter (
  prefix char(1) not null,
  year integer not null,
  last integer not null,
  constraint reference_counter_pk primary key (prefix, year)
);
