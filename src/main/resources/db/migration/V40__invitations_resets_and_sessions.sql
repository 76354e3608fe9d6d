-- When somebody took up an account (by choosing a password, or by whatever else proves who one is), when they were last
-- seen, when what is known of them was erased, and a stamp that each of their sessions carries: when it moves, all of them are over.
alter table account add column stamp integer not null default 0;
alter table account add column joined_at timestamptz;
alter table account add column seen_at timestamptz;
alter table account add column erased_at timestamptz;
update account set joined_at = created_at where password_hash is not null;
update account a set seen_at = (select max(e.happened_at) from audit_entry e
  where e.account_id = a.id and e.deed = 'LoginPage.signIn' and e.outcome = 'DONE');

-- What a link is for, and that it was taken back.
alter table one_time_link add column purpose text not null default 'INVITATION'
  constraint one_time_link_purpose_ck check (purpose in ('INVITATION', 'RESET'));
alter table one_time_link alter column purpose drop default;
alter table one_time_link add column created_at timestamptz;
update one_time_link set created_at = expires_at - interval '3 days';
alter table one_time_link alter column created_at set not null;
alter table one_time_link add column revoked_at timestamptz;

-- That somebody asked for a new password. It is kept for every address, known or not, so that asking takes as long for
-- each; who is known is looked up afterwards.
create table reset_ask (
  id bigint generated always as identity constraint reset_ask_pk primary key,
  email text not null constraint reset_ask_email_ck check (length(email) <= 254),
  asked_at timestamptz not null
);
