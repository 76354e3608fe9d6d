-- A notice about a person who was not seen for long has a day and no reporting cycle.
alter table notice drop constraint notice_cycle_ck,
  add constraint notice_cycle_ck check
    (kind = 'ABSENT' or (cycle_id is null) = (day is null) and (cycle_id is null or number is not null));
