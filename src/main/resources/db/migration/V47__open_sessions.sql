-- Where people are signed in. The database knows, so that all nodes agree and a session that was ended anywhere is refused
-- at its next request. Of the secret in the session only the hash is kept.
create table open_session (
  id bigint generated always as identity constraint open_session_pk primary key,
  token_hash text not null constraint open_session_token_uq unique,
  account_id bigint not null constraint open_session_account_fk references account,
  begun_at timestamptz not null,
  seen_at timestamptz not null,
  ended_at timestamptz,
  address text,
  browser text not null,
  two_steps boolean not null
);
create index open_session_account_ix on open_session (account_id);
