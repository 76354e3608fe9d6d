-- What an institution calls a person who signs in through it. It is bound once, to an account that was invited.
create table identity (
  issuer text not null,
  subject text not null,
  account_id bigint not null constraint identity_account_fk references account,
  bound_at timestamptz not null,
  constraint identity_pk primary key (issuer, subject),
  constraint identity_account_uq unique (account_id, issuer)
);
