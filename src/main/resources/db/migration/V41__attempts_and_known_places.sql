-- How often something was tried, for all nodes together: in place of what sign-ups for mails and talking back counted each
-- for themselves. Addresses of people stand in it as hashes only.
create table attempt (
  what text constraint attempt_pk primary key,
  tries integer not null,
  last_at timestamptz not null,
  free_at timestamptz not null
);
create index attempt_last_ix on attempt (last_at);
drop table subscription_ask;
drop table challenge_attempt;

-- From which networks a person has signed in: what others try from elsewhere does not hold the person up there.
create table known_place (
  account_id bigint not null constraint known_place_account_fk references account,
  network text not null,
  seen_at timestamptz not null,
  constraint known_place_pk primary key (account_id, network)
);
