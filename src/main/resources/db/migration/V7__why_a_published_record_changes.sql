-- Whoever amends what was published says in public why. What was published before anybody asked stays as it is.
alter table revision add column amendment_reason text
  constraint revision_amendment_ck check (length(trim(amendment_reason)) between 1 and 2000);

create function amendment_says_why() returns trigger language plpgsql as $$
begin
  if old.state <> 'DRAFT' and new.amendment_reason is distinct from old.amendment_reason then
    raise exception 'a submitted revision never changes' using errcode = 'integrity_constraint_violation';
  end if;
  if old.state = 'DRAFT' and new.state <> 'DRAFT' and new.amendment_reason is null
      and exists (select from record where id = new.record_id and published_number is not null) then
    raise exception 'an amendment says why' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger amendment_says_why before update on revision for each row execute function amendment_says_why();
