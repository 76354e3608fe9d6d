-- What a withdrawn record was news of while the public could read it, so that mails tell whoever follows any of that.
create sequence withdrawal_seq start with 50 increment by 50;
create table withdrawal (
  id bigint constraint withdrawal_pk primary key,
  record_id bigint not null constraint withdrawal_record_fk references record on delete cascade,
  interest text not null constraint withdrawal_interest_ck check (interest ~ '^([a-z]+/[A-Za-z0-9_-]+)?$'),
  constraint withdrawal_once_uq unique (record_id, interest)
);
create index withdrawal_interest_ix on withdrawal (interest);

-- Of those that are withdrawn already, only the records themselves are still known.
insert into withdrawal (id, record_id, interest)
  select nextval('withdrawal_seq'), id, lower(kind) || 's/' || reference from record
  where withdrawn_at is not null and kind <> 'UPDATE';
