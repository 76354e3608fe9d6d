-- Who has a secret address for a calendar of their own; of the secret the hash is kept alone.
create table calendar_secret (
  account_id bigint constraint calendar_secret_pk primary key constraint calendar_secret_account_fk references account,
  hash text not null constraint calendar_secret_hash_uq unique,
  made_at timestamptz not null
);
