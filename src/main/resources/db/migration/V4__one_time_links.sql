-- A link that lets one person choose a password, once. Only its hash is kept: who reads the database can't use it.
create table one_time_link (
  token_hash text constraint one_time_link_pk primary key,
  account_id bigint not null constraint one_time_link_account_fk references account,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index one_time_link_account_ix on one_time_link (account_id);
