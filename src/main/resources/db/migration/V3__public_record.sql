-- What the public reads in lists: one row for each public record, copied from its published revision in the transaction
-- that publishes it. No draft ever stands here.

create table public_record (
  record_id bigint constraint public_record_pk primary key constraint public_record_record_fk references record,
  kind text not null constraint public_record_kind_ck check (kind in ('COMMITMENT', 'DIALOGUE', 'ACTION', 'UPDATE')),
  reference text not null constraint public_record_reference_uq unique,
  organization_id bigint not null constraint public_record_organization_fk references organization,
  area_id bigint not null constraint public_record_area_fk references reference_row,
  parent_id bigint constraint public_record_parent_fk references record,
  title text not null,
  summary text not null,
  language char(2) not null,
  starts_on date not null,
  ends_on date,
  published_at timestamptz not null,
  type text,
  status text constraint public_record_status_ck check (status in
    ('NOT_STARTED', 'IN_PROGRESS', 'ON_HOLD', 'COMPLETED', 'DISCONTINUED')),
  percent integer constraint public_record_percent_ck check (percent between 0 and 100),
  reported_on date,
  place text,
  milestones integer,
  milestones_done integer,
  constraint public_record_parent_ck check ((kind = 'UPDATE') = (parent_id is not null)),
  constraint public_record_milestones_ck check ((kind = 'ACTION') = (milestones is not null)
    and milestones_done between 0 and milestones)
);
create index public_record_kind_ix on public_record (kind, starts_on desc, record_id desc);
create index public_record_area_ix on public_record (area_id, kind);
create index public_record_organization_ix on public_record (organization_id, kind);
create index public_record_parent_ix on public_record (parent_id);
create index public_record_news_ix on public_record (published_at desc, record_id desc);

create table public_country (
  record_id bigint not null constraint public_country_record_fk references public_record,
  iso2 char(2) not null constraint public_country_country_fk references country,
  constraint public_country_pk primary key (record_id, iso2)
);
create index public_country_ix on public_country (iso2);
create table public_reference (
  record_id bigint not null constraint public_reference_record_fk references public_record,
  reference_id bigint not null constraint public_reference_row_fk references reference_row,
  constraint public_reference_pk primary key (record_id, reference_id)
);
create index public_reference_ix on public_reference (reference_id);
create table public_part (
  record_id bigint not null constraint public_part_record_fk references public_record,
  organization_id bigint not null constraint public_part_organization_fk references organization,
  part text not null constraint public_part_ck check (part in ('PARTNER', 'HOST', 'PARTICIPANT', 'LEAD', 'SUPPORT')),
  constraint public_part_pk primary key (record_id, organization_id, part)
);
create index public_part_ix on public_part (organization_id);
create table public_link (
  record_id bigint not null constraint public_link_record_fk references public_record,
  target_id bigint not null constraint public_link_target_fk references record,
  constraint public_link_pk primary key (record_id, target_id)
);
create index public_link_ix on public_link (target_id);
