-- Mails wait here from the transaction of what they tell of until the mail server has taken them, and a while longer.

create sequence outbox_mail_seq start with 50 increment by 50;
create table outbox_mail (
  id bigint constraint outbox_mail_pk primary key,
  message_id text not null constraint outbox_mail_message_id_uq unique,
  recipient text not null,
  language char(2) not null constraint outbox_mail_language_ck check (language in ('en', 'es', 'pt', 'fr')),
  subject text not null constraint outbox_mail_subject_ck check (subject !~ '[[:cntrl:]]'),
  plain text not null,
  html text not null,
  unsubscribe text constraint outbox_mail_unsubscribe_ck check (unsubscribe !~ '[[:cntrl:][:space:]<>]'),
  state text not null constraint outbox_mail_state_ck check (state in
    ('WAITING', 'SENDING', 'HANDED_OVER', 'SENT', 'FAILED', 'UNCLEAR', 'EXPIRED')),
  created_at timestamptz not null,
  due_at timestamptz not null,
  expires_at timestamptz not null,
  tries integer not null,
  lease text,
  leased_until timestamptz,
  settled_at timestamptz,
  problem text,
  constraint outbox_mail_leased_ck check ((state in ('SENDING', 'HANDED_OVER')) = (leased_until is not null)),
  constraint outbox_mail_settled_ck check
    ((state in ('SENT', 'FAILED', 'UNCLEAR', 'EXPIRED')) = (settled_at is not null))
);
create index outbox_mail_due_ix on outbox_mail (due_at, id) where state = 'WAITING';
create index outbox_mail_leased_ix on outbox_mail (leased_until) where state in ('SENDING', 'HANDED_OVER');
create index outbox_mail_state_ix on outbox_mail (state, created_at desc, id desc);

-- What a person is told in the portal: what happened and to what, as keys and names, so that it is read in any language.
create sequence notice_seq start with 50 increment by 50;
create table notice (
  id bigint constraint notice_pk primary key,
  account_id bigint not null constraint notice_account_fk references account,
  kind text not null,
  topic text not null constraint notice_topic_ck check (topic in ('TO_DO', 'GOOD_TO_KNOW')),
  record_id bigint constraint notice_record_fk references record on delete cascade,
  organization_id bigint constraint notice_organization_fk references organization,
  reference text not null,
  title text not null,
  reason text,
  created_at timestamptz not null,
  read_at timestamptz,
  waits_for_digest boolean not null
);
create index notice_account_ix on notice (account_id, created_at desc, id desc);
create index notice_unread_ix on notice (account_id) where read_at is null;
create index notice_record_ix on notice (record_id) where read_at is null;
create index notice_digest_ix on notice (account_id) where waits_for_digest and read_at is null;

-- How often each person wants mails, and the secret that takes them off without signing in.
create table mail_choice (
  account_id bigint constraint mail_choice_pk primary key constraint mail_choice_account_fk references account,
  to_do text not null constraint mail_choice_to_do_ck check (to_do in ('AT_ONCE', 'DAILY', 'WEEKLY', 'NONE')),
  good_to_know text not null constraint mail_choice_good_to_know_ck check
    (good_to_know in ('AT_ONCE', 'DAILY', 'WEEKLY', 'NONE')),
  token text not null constraint mail_choice_token_uq unique,
  version integer not null default 0
);

-- One digest for each person and day, or week: whichever node comes second finds the row.
create table digest (
  account_id bigint not null constraint digest_account_fk references account,
  period text not null constraint digest_period_ck check (period in ('DAILY', 'WEEKLY')),
  day date not null,
  constraint digest_pk primary key (account_id, period, day)
);
