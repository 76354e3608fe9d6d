-- Who takes part, and the rows that records choose from.
-- Sequences start at 50: JPA takes the fifty numbers up to the one it gets.

create table country (
  iso2 char(2) constraint country_pk primary key constraint country_iso2_ck check (iso2 ~ '^[A-Z]{2}$'),
  tile_column integer not null,
  tile_row integer not null,
  retired boolean not null default false,
  constraint country_tile_uq unique (tile_column, tile_row)
);

create sequence reference_row_seq start with 50 increment by 50;
create table reference_row (
  id bigint constraint reference_row_pk primary key,
  kind text not null constraint reference_row_kind_ck check (kind in ('AREA', 'SECTOR', 'SDG_TARGET')),
  code text not null constraint reference_row_code_ck check (code ~ '^[a-z0-9][a-z0-9.()-]{0,59}$'),
  position integer not null,
  retired boolean not null default false,
  constraint reference_row_code_uq unique (kind, code)
);
create table reference_text (
  reference_id bigint not null constraint reference_text_row_fk references reference_row,
  language char(2) not null constraint reference_text_language_ck check (language in ('en', 'es', 'pt', 'fr')),
  name text not null constraint reference_text_name_ck check (length(name) between 1 and 300),
  description text not null default '',
  constraint reference_text_pk primary key (reference_id, language)
);

create sequence organization_seq start with 50 increment by 50;
create table organization (
  id bigint constraint organization_pk primary key,
  slug text not null constraint organization_slug_uq unique
    constraint organization_slug_ck check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  kind text not null constraint organization_kind_ck check (kind in
    ('PARTNER', 'GOVERNMENT', 'CIVIL_SOCIETY', 'PRIVATE_SECTOR', 'ACADEMIA', 'PARLIAMENT')),
  country char(2) constraint organization_country_fk references country,
  website text,
  requires_validation boolean not null default false,
  version integer not null default 0
);
create table organization_text (
  organization_id bigint not null constraint organization_text_organization_fk references organization,
  language char(2) not null constraint organization_text_language_ck check (language in ('en', 'es', 'pt', 'fr')),
  name text not null constraint organization_text_name_ck check (length(name) between 1 and 300),
  acronym text not null default '',
  constraint organization_text_pk primary key (organization_id, language)
);
create sequence membership_seq start with 50 increment by 50;
create table membership (
  id bigint constraint membership_pk primary key,
  organization_id bigint not null constraint membership_organization_fk references organization,
  since date not null,
  until date,
  constraint membership_dates_ck check (until is null or until >= since)
);
create index membership_organization_ix on membership (organization_id);

create sequence account_seq start with 50 increment by 50;
create table account (
  id bigint constraint account_pk primary key,
  email text not null constraint account_email_uq unique constraint account_email_ck check (email = lower(email)),
  name text not null,
  password_hash text,
  role text not null constraint account_role_ck check (role in
    ('FOCAL_POINT', 'VALIDATOR', 'SECRETARIAT', 'ADMINISTRATOR')),
  alternate boolean not null default false,
  organization_id bigint constraint account_organization_fk references organization,
  language char(2) not null constraint account_language_ck check (language in ('en', 'es', 'pt', 'fr')),
  disabled boolean not null default false,
  created_at timestamptz not null,
  version integer not null default 0,
  constraint account_belongs_ck check (role in ('SECRETARIAT', 'ADMINISTRATOR') or organization_id is not null)
);
create index account_organization_ix on account (organization_id);
