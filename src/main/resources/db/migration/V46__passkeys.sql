-- Keys that stay with a device and sign what the portal asks. The handle is how a key knows whose it is: random, so that it
-- tells nothing of the person.
alter table account add column handle uuid not null default gen_random_uuid();
alter table account add constraint account_handle_uq unique (handle);
create table passkey (
  id bigint generated always as identity constraint passkey_pk primary key,
  account_id bigint not null constraint passkey_account_fk references account,
  credential_id text not null constraint passkey_credential_uq unique,
  public_key text not null,
  sign_count bigint not null,
  name text not null constraint passkey_name_ck check (length(name) between 1 and 80),
  created_at timestamptz not null,
  last_used_at timestamptz
);
create index passkey_account_ix on passkey (account_id);
