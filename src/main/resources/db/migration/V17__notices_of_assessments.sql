-- A notice about an assessment, or the answer to it, names which of the record's assessments it is.
alter table notice
  drop constraint notice_cycle_ck,
  add constraint notice_cycle_ck check ((cycle_id is null) = (day is null) and (cycle_id is null or number is not null));
