-- What organizations need and can give, and who asked to be introduced to whom.
create sequence posting_seq start with 50 increment by 50;
create table posting (
  id bigint constraint posting_pk primary key,
  organization_id bigint not null constraint posting_organization_fk references organization,
  author_id bigint not null constraint posting_author_fk references account,
  direction text not null constraint posting_direction_ck check (direction in ('OFFER', 'REQUEST')),
  matter text not null constraint posting_matter_ck check (matter in ('EXPERTISE', 'FUNDS', 'VENUE', 'DATA')),
  language char(2) not null constraint posting_language_ck check (language in ('en', 'es', 'pt', 'fr')),
  title text not null constraint posting_title_ck check (title <> ''),
  text text not null constraint posting_text_ck check (text <> ''),
  -- For any area when there is none.
  area_id bigint constraint posting_area_fk references reference_row,
  ends_on date not null,
  way text not null constraint posting_way_ck check (way in ('DIRECTLY', 'THROUGH_SECRETARIAT')),
  changed_at timestamptz not null,
  closed_at timestamptz,
  version integer not null
);
create index posting_open_ix on posting (ends_on, id) where closed_at is null;
create index posting_organization_ix on posting (organization_id, changed_at desc);

-- For the whole region when there is none.
create table posting_country (
  posting_id bigint not null constraint posting_country_posting_fk references posting,
  country char(2) not null constraint posting_country_country_fk references country,
  constraint posting_country_pk primary key (posting_id, country)
);

create sequence introduction_seq start with 50 increment by 50;
create table introduction (
  id bigint constraint introduction_pk primary key,
  asking_id bigint not null constraint introduction_asking_fk references posting,
  asked_id bigint not null constraint introduction_asked_fk references posting,
  words text,
  state text not null constraint introduction_state_ck check
    (state in ('ASKED', 'INTRODUCED', 'REFUSED', 'DECLINED')),
  reason text,
  asked_at timestamptz not null,
  settled_at timestamptz,
  -- A draft that is thrown away leaves the two as they were: introduced.
  record_id bigint constraint introduction_record_fk references record on delete set null,
  constraint introduction_two_ck check (asking_id <> asked_id),
  constraint introduction_settled_ck check ((state = 'ASKED') = (settled_at is null)),
  constraint introduction_reason_ck check ((state in ('REFUSED', 'DECLINED')) = (reason is not null)),
  constraint introduction_record_ck check (record_id is null or state = 'INTRODUCED')
);
-- Each match is asked for once, whichever side asks.
create unique index introduction_once_uq on introduction (least(asking_id, asked_id), greatest(asking_id, asked_id));
create index introduction_asked_ix on introduction (asked_id);
create index introduction_waiting_ix on introduction (asked_at) where state = 'ASKED';
create unique index introduction_record_uq on introduction (record_id);

alter table notice
  add posting_id bigint constraint notice_posting_fk references posting,
  add introduction_id bigint constraint notice_introduction_fk references introduction,
  drop constraint notice_about_ck,
  add constraint notice_about_ck check (num_nonnulls(record_id, cycle_id, posting_id, introduction_id) = 1);
create index notice_introduction_ix on notice (introduction_id) where read_at is null;
