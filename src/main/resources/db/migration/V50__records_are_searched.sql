-- The secretariat finds any record by what its revisions say, in whatever language they do, accents ignored.
create text search configuration words_any (copy = simple);
alter text search configuration words_any alter mapping for hword, hword_part, word with unaccent, simple;

create function record_words(content jsonb) returns tsvector language sql immutable
  set search_path from current as $$
  select jsonb_to_tsvector('words_any', content, '["string"]')
$$;
create index revision_words_ix on revision using gin (record_words(content));

-- What is typed, the last word of which may be begun only; nothing when there is no word in it.
create function begun_words(words text) returns tsquery language sql stable as $$
  select case when numnode(q) = 0 then q else (q::text || ':*')::tsquery end from websearch_to_tsquery('words_any', words) q
$$;
