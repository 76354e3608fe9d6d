-- What a person proves at sign-in beside the password. The secret of an app is needed to check its codes, so it can't be a
-- hash: it is sealed where the installation has a key. Recovery codes are kept as hashes; the selector finds the one.
create table authenticator_app (
  account_id bigint constraint authenticator_app_pk primary key
    constraint authenticator_app_account_fk references account,
  secret text not null,
  -- The time step of the newest code that was used: neither it nor an older one opens again.
  last_step bigint not null,
  since timestamptz not null
);
create table recovery_code (
  account_id bigint not null constraint recovery_code_account_fk references account,
  selector text not null,
  code_hash text not null,
  used_at timestamptz,
  constraint recovery_code_pk primary key (account_id, selector)
);
-- Wrong codes in a row, so that nobody tries them all, whichever node they try at.
create table factor_guess (
  account_id bigint constraint factor_guess_pk primary key constraint factor_guess_account_fk references account,
  wrong integer not null,
  last_at timestamptz not null
);
