-- Who follows what, and how often mails about it come.
alter table mail_choice add followed text not null default 'DAILY'
  constraint mail_choice_followed_ck check (followed in ('AT_ONCE', 'DAILY', 'WEEKLY', 'NONE'));
alter table mail_choice alter followed drop default;
alter table notice
  drop constraint notice_topic_ck,
  add constraint notice_topic_ck check (topic in ('TO_DO', 'GOOD_TO_KNOW', 'FOLLOWED'));

create sequence follow_seq start with 50 increment by 50;
create table follow (
  id bigint constraint follow_pk primary key,
  account_id bigint not null constraint follow_account_fk references account,
  -- As its address is written behind the language, such as areas/mentorship; empty for all that is published.
  interest text not null constraint follow_interest_ck check (interest ~ '^([a-z]+/[A-Za-z0-9_-]+)?$'),
  muted boolean not null,
  since timestamptz not null,
  constraint follow_once_uq unique (account_id, interest)
);
create index follow_interest_ix on follow (interest);
