-- A notice about a translation names the language.
alter table notice add language char(2)
  constraint notice_language_ck check (language in ('en', 'es', 'pt', 'fr')),
  add constraint notice_translation_ck check (language is null or record_id is not null);

-- A milestone keeps its number, by which its translation is found; in the first revisions it is known by its place.
alter table public_milestone add number integer;
update public_milestone s set number = coalesce(
  (select (v.content -> 'milestones' -> (s.position - 1) ->> 'number')::integer from record r
    join revision v on v.record_id = r.id and v.number = r.published_number where r.id = s.record_id), s.position);
alter table public_milestone alter number set not null;
