-- Two records that are the same: one is merged into the other, which stands for both. No text is touched.
alter table record
  add column merged_into_id bigint constraint record_merged_into_fk references record,
  add column merged_at timestamptz,
  add column merged_reason text,
  add constraint record_merged_ck check ((merged_into_id is null) = (merged_at is null)
    and (merged_into_id is null) = (merged_reason is null)
    and (merged_into_id is null or (published_number is not null and withdrawn_at is null))),
  add constraint record_merged_self_ck check (merged_into_id <> id);
create index record_merged_into_ix on record (merged_into_id);

-- Who follows an old address arrives in one step.
create function merger_is_one_step() returns trigger language plpgsql as $$
begin
  if exists (select from record where id = new.merged_into_id and merged_into_id is not null)
      or exists (select from record where merged_into_id = new.id) then
    raise exception 'a record that was merged stands for no other' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger merger_is_one_step before update of merged_into_id on record for each row
  when (new.merged_into_id is not null) execute function merger_is_one_step();
