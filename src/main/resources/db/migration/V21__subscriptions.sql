-- Mail addresses without an account that want to hear of what is published. What was never confirmed is deleted.
create sequence subscriber_seq start with 50 increment by 50;
create table subscriber (
  id bigint constraint subscriber_pk primary key,
  email text not null constraint subscriber_email_uq unique constraint subscriber_email_ck check (length(email) <= 254),
  language char(2) not null constraint subscriber_language_ck check (language in ('en', 'es', 'pt', 'fr')),
  stop_token text not null constraint subscriber_stop_token_uq unique,
  told_until timestamptz not null,
  mailed_at timestamptz
);
create index subscriber_told_ix on subscriber (told_until);

create sequence subscription_seq start with 50 increment by 50;
create table subscription (
  id bigint constraint subscription_pk primary key,
  subscriber_id bigint not null constraint subscription_subscriber_fk references subscriber on delete cascade,
  interest text not null constraint subscription_interest_ck check (interest ~ '^([a-z]+/[A-Za-z0-9_-]+)?$'),
  confirm_hash text not null constraint subscription_confirm_hash_uq unique,
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  constraint subscription_once_uq unique (subscriber_id, interest)
);
create index subscription_unconfirmed_ix on subscription (asked_at) where confirmed_at is null;

-- Who asked lately, to stop whoever floods an address.
create table subscription_ask (
  id bigint generated always as identity constraint subscription_ask_pk primary key,
  email text not null,
  origin text not null,
  asked_at timestamptz not null
);
create index subscription_ask_email_ix on subscription_ask (email, asked_at);
create index subscription_ask_origin_ix on subscription_ask (origin, asked_at);
