-- How clear a text was when it was submitted, by the rules of its kind; fixed from then on, as the text is.
-- What was submitted before stays without: rules that came later would only seem to have been there.
alter table revision add column quality jsonb,
  add constraint revision_quality_ck check (quality is null or submitted_at is not null);

create or replace function revision_is_fixed() returns trigger language plpgsql as $$
begin
  if old.state <> 'DRAFT'
      and (new.content, new.title, new.language, new.record_id, new.number, new.author_id, new.quality)
      is distinct from (old.content, old.title, old.language, old.record_id, old.number, old.author_id, old.quality) then
    raise exception 'a submitted revision never changes' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
