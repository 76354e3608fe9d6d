-- How the public finds records: words in each language, accents ignored; and the words as they are written, by which a
-- mistyped one is told from the nearest that some public record has.
create extension if not exists unaccent;
create extension if not exists pg_trgm;

create text search configuration words_en (copy = english);
create text search configuration words_es (copy = spanish);
create text search configuration words_pt (copy = portuguese);
create text search configuration words_fr (copy = french);
alter text search configuration words_en alter mapping for hword, hword_part, word with unaccent, english_stem;
alter text search configuration words_es alter mapping for hword, hword_part, word with unaccent, spanish_stem;
alter text search configuration words_pt alter mapping for hword, hword_part, word with unaccent, portuguese_stem;
alter text search configuration words_fr alter mapping for hword, hword_part, word with unaccent, french_stem;

alter table public_record
  add column body text not null default '',
  add column words_en tsvector,
  add column words_es tsvector,
  add column words_pt tsvector,
  add column words_fr tsvector,
  add column plain text;

-- What a record says beside title and summary; from now on it is copied when a record is published.
update public_record p set body = coalesce((
  select concat_ws(E'\n', v.content ->> 'indicatorName', v.content ->> 'indicatorUnit', v.content ->> 'place',
    v.content ->> 'barriers', v.content ->> 'nextSteps',
    (select string_agg(case jsonb_typeof(x) when 'string' then x #>> '{}' else x ->> 'title' end, E'\n')
      from jsonb_array_elements(case jsonb_typeof(v.content -> 'milestones') when 'array' then v.content -> 'milestones'
        else '[]' end || case jsonb_typeof(v.content -> 'topics') when 'array' then v.content -> 'topics' else '[]' end
        || case jsonb_typeof(v.content -> 'agreements') when 'array' then v.content -> 'agreements' else '[]' end) x))
  from record r join revision v on v.record_id = r.id and v.number = r.published_number where r.id = p.record_id), '');

create function public_words(config regconfig, reader text, p public_record) returns tsvector language sql stable as $$
  select setweight(to_tsvector(config, p.title), 'A') || setweight(to_tsvector(config, p.summary), 'B')
    || setweight(to_tsvector(config, coalesce((select concat_ws(' ', name, acronym) from organization_text
      where organization_id = p.organization_id and language = reader), '')), 'B')
    || setweight(to_tsvector(config, concat_ws(' ', p.body, (select name from reference_text
      where reference_id = p.area_id and language = reader))), 'C')
$$;

create function public_record_words() returns trigger language plpgsql as $$
begin
  new.words_en := public_words('words_en', 'en', new);
  new.words_es := public_words('words_es', 'es', new);
  new.words_pt := public_words('words_pt', 'pt', new);
  new.words_fr := public_words('words_fr', 'fr', new);
  new.plain := lower(unaccent(concat_ws(' ', new.title, new.summary,
    (select string_agg(concat_ws(' ', name, acronym), ' ') from organization_text
      where organization_id = new.organization_id))));
  return new;
end $$;
create trigger public_record_words before insert or update of title, summary, body, organization_id, area_id on public_record
  for each row execute function public_record_words();
update public_record set title = title;

-- Who or what is called otherwise is found by the new name.
create function public_record_renamed() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'organization_text' then
    update public_record set title = title where organization_id = new.organization_id;
  else
    update public_record set title = title where area_id = new.reference_id;
  end if;
  return null;
end $$;
create trigger public_record_renamed after update of name, acronym on organization_text
  for each row execute function public_record_renamed();
create trigger public_record_renamed after update of name on reference_text
  for each row execute function public_record_renamed();

create index public_record_words_en_ix on public_record using gin (words_en);
create index public_record_words_es_ix on public_record using gin (words_es);
create index public_record_words_pt_ix on public_record using gin (words_pt);
create index public_record_words_fr_ix on public_record using gin (words_fr);
create index public_record_plain_ix on public_record using gin (plain gin_trgm_ops) where kind <> 'UPDATE';

-- The word of some public record that is most like a mistyped one; null when none is near. Only a few hundred records are
-- looked at: a word that many have is found among the first.
create function nearest_word(mistyped text) returns text language sql stable
  set pg_trgm.word_similarity_threshold = 0.45 as $$
  select word from (
    select distinct regexp_split_to_table(p.plain, '[^[:alnum:]]+') as word
    from (select plain from public_record
      where kind <> 'UPDATE' and lower(unaccent(mistyped)) <% plain limit 300) p) found
  where similarity(word, lower(unaccent(mistyped))) >= 0.35
  order by similarity(word, lower(unaccent(mistyped))) desc, abs(length(word) - length(mistyped)), word limit 1
$$;
