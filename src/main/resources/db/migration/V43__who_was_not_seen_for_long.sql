-- That others were told that a person has not signed in since then: once for each absence.
create table absence (
  account_id bigint not null constraint absence_account_fk references account,
  since timestamptz not null,
  constraint absence_pk primary key (account_id, since)
);

-- A notice about a person points to nothing but the organization.
alter table notice drop constraint notice_about_ck,
  add constraint notice_about_ck check
    (num_nonnulls(record_id, cycle_id, posting_id, introduction_id) = case when kind = 'ABSENT' then 0 else 1 end);
