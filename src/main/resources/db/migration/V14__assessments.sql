-- What the secretariat found about a commitment: a row for each time it looked, only added to.

create sequence assessment_seq start with 50 increment by 50;
create table assessment (
  id bigint constraint assessment_pk primary key,
  record_id bigint not null constraint assessment_record_fk references record,
  number integer not null constraint assessment_number_ck check (number > 0),
  completion text not null constraint assessment_completion_ck check (completion in
    ('NO_EVIDENCE', 'NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETE')),
  evidence_level text not null constraint assessment_evidence_level_ck check (evidence_level in
    ('NONE', 'SELF_REPORTED', 'DOCUMENTED', 'INDEPENDENTLY_VERIFIED')),
  explanation text not null constraint assessment_explanation_ck check (length(trim(explanation)) between 1 and 1500),
  language char(2) not null constraint assessment_language_ck check (language in ('en', 'es', 'pt', 'fr')),
  as_of date not null,
  assessed_at timestamptz not null,
  assessor_id bigint not null constraint assessment_assessor_fk references account,
  version_number integer not null,
  report_id bigint,
  report_number integer,
  correction text constraint assessment_correction_ck check (length(trim(correction)) between 1 and 500),
  constraint assessment_number_uq unique (record_id, number),
  constraint assessment_version_fk foreign key (record_id, version_number) references revision (record_id, number),
  constraint assessment_report_fk foreign key (report_id, report_number) references revision (record_id, number),
  constraint assessment_report_ck check ((report_id is null) = (report_number is null)),
  constraint assessment_first_ck check (number > 1 or correction is null),
  constraint assessment_rests_ck check (completion = 'NOT_STARTED' or (completion = 'NO_EVIDENCE') = (evidence_level = 'NONE'))
);

create function assessment_stays() returns trigger language plpgsql as $$
begin
  raise exception 'an assessment is only followed by another' using errcode = 'integrity_constraint_violation';
end $$;
create trigger assessment_stays before update or delete on assessment for each row execute function assessment_stays();
create trigger assessment_is_not_emptied before truncate on assessment for each statement
  execute function assessment_stays();

-- What lists show of the one that stands. What is public already has not been assessed.
alter table public_record add column assessed text constraint public_record_assessed_ck check (assessed in
  ('NOT_ASSESSED', 'NO_EVIDENCE', 'NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETE'));
alter table public_record add column evidence_level text constraint public_record_evidence_level_ck check (evidence_level in
  ('NONE', 'SELF_REPORTED', 'DOCUMENTED', 'INDEPENDENTLY_VERIFIED'));
alter table public_record add column assessed_on date;
update public_record set assessed = 'NOT_ASSESSED' where kind = 'COMMITMENT';
alter table public_record add constraint public_record_assessment_ck check ((kind = 'COMMITMENT') = (assessed is not null)
  and (coalesce(assessed, 'NOT_ASSESSED') = 'NOT_ASSESSED') = (evidence_level is null)
  and (evidence_level is null) = (assessed_on is null));
create index public_record_assessed_ix on public_record (assessed) where kind = 'COMMITMENT';
