-- What those who run the portal set on its own pages, by name.
create table setting (
  name text constraint setting_pk primary key constraint setting_name_ck check (name ~ '^[a-z]+(\.[a-zA-Z]+)+$'),
  value text not null constraint setting_value_ck check (length(value) <= 10000)
);

-- Who of the secretariat has what in hand; gone as soon as it is decided.
create table review_claim (
  record_id bigint constraint review_claim_pk primary key constraint review_claim_record_fk references record,
  account_id bigint not null constraint review_claim_account_fk references account,
  taken_at timestamptz not null
);
create index review_claim_account_ix on review_claim (account_id);

-- The queue in its order: what the validating authority had first has waited since it agreed.
create index revision_waiting_ix on revision (coalesce(validated_at, submitted_at), record_id) where state = 'SUBMITTED';
create index revision_decided_ix on revision (decided_at) where decided_at is not null;
