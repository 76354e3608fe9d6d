-- Who did what to which record, when, from where. It can be added to and read, nothing else, whoever asks.
create sequence audit_entry_seq start with 50 increment by 50;
create table audit_entry (
  id bigint constraint audit_entry_pk primary key,
  happened_at timestamptz not null,
  account_id bigint constraint audit_entry_account_fk references account,
  role text,
  organization_id bigint constraint audit_entry_organization_fk references organization,
  deed text not null constraint audit_entry_deed_ck check (length(deed) between 1 and 200),
  outcome text not null constraint audit_entry_outcome_ck check (outcome in ('DONE', 'REFUSED')),
  -- No foreign key: a draft that was discarded is gone, and that somebody threw it away stays.
  record_id bigint,
  origin text
);
create index audit_entry_at_ix on audit_entry (happened_at desc, id desc);
create index audit_entry_record_ix on audit_entry (record_id, happened_at desc);
create index audit_entry_account_ix on audit_entry (account_id, happened_at desc);

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is only added to' using errcode = 'integrity_constraint_violation';
end $$;
create trigger audit_is_append_only before update or delete on audit_entry for each row
  execute function audit_is_append_only();
create trigger audit_is_not_emptied before truncate on audit_entry for each statement
  execute function audit_is_append_only();
