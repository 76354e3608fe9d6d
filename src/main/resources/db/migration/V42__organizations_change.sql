-- Organizations change their names, come and go, and merge; some ask to take part.

alter table organization
  add column edition integer not null default 0,
  -- Its records belong to that one now, and its address leads there.
  add column merged_into bigint constraint organization_merged_fk references organization,
  add constraint organization_merged_ck check (merged_into <> id);

create sequence organization_request_seq start with 50 increment by 50;
create table organization_request (
  id bigint constraint organization_request_pk primary key,
  name text not null constraint organization_request_name_ck check (length(name) between 1 and 300),
  kind text not null,
  country char(2) constraint organization_request_country_fk references country,
  website text,
  reason text not null constraint organization_request_reason_ck check (length(reason) between 1 and 2000),
  person text not null constraint organization_request_person_ck check (length(person) between 1 and 120),
  email text not null constraint organization_request_email_ck check (email = lower(email)),
  language char(2) not null constraint organization_request_language_ck check (language in ('en', 'es', 'pt', 'fr')),
  -- Of the secret in the mail by which the address is confirmed; null once it is.
  confirm_hash text constraint organization_request_confirm_uq unique,
  origin text not null,
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  decided_at timestamptz,
  decider_id bigint constraint organization_request_decider_fk references account,
  -- What came of it: the organization, or why not.
  organization_id bigint constraint organization_request_organization_fk references organization
    deferrable initially deferred,
  answer text,
  constraint organization_request_confirmed_ck check ((confirm_hash is null) = (confirmed_at is not null)),
  constraint organization_request_decided_ck check ((decided_at is null) = (organization_id is null and answer is null)
    and (decided_at is null or confirmed_at is not null))
);
create index organization_request_open_ix on organization_request (confirmed_at) where decided_at is null;
create index organization_request_asked_ix on organization_request (asked_at);
