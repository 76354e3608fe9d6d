-- Which records changed with which public version, so that what a node keeps of them in memory is brought up to date by
-- reading those alone. One row for each record that ever was public: it stays when the record is withdrawn.
create table public_change (
  record_id bigint constraint public_change_pk primary key constraint public_change_record_fk references record,
  number bigint not null
);
create index public_change_number_ix on public_change (number);
insert into public_change (record_id, number) select record_id, 0 from public_record where kind = 'COMMITMENT';

create or replace function public_has_changed() returns trigger language plpgsql as $$
declare
  moved bigint;
begin
  if current_setting('acuerdo.public_has_changed', true) is distinct from pg_current_xact_id()::text then
    perform set_config('acuerdo.public_has_changed', pg_current_xact_id()::text, true);
    update public_version set number = number + 1;
  end if;
  -- The row of the version is ours until we commit: whoever sees the number sees all that changed with it.
  if tg_argv[0] = 'record' then
    select number into moved from public_version;
    if tg_op <> 'DELETE' then
      insert into public_change (record_id, number) values (new.record_id, moved)
        on conflict (record_id) do update set number = moved where public_change.number <> moved;
    else
      insert into public_change (record_id, number) values (old.record_id, moved)
        on conflict (record_id) do update set number = moved where public_change.number <> moved;
    end if;
  end if;
  return null;
end $$;

drop trigger public_has_changed on public_record;
create constraint trigger public_has_changed after insert or update or delete on public_record
  deferrable initially deferred for each row execute function public_has_changed('record');
drop trigger public_has_changed on public_country;
create constraint trigger public_has_changed after insert or update or delete on public_country
  deferrable initially deferred for each row execute function public_has_changed('record');
drop trigger public_has_changed on public_reference;
create constraint trigger public_has_changed after insert or update or delete on public_reference
  deferrable initially deferred for each row execute function public_has_changed('record');
drop trigger public_has_changed on public_part;
create constraint trigger public_has_changed after insert or update or delete on public_part
  deferrable initially deferred for each row execute function public_has_changed('record');

-- Long texts stand beside the row: who asks which rows have a word reads only the short ones.
alter table public_record set (toast_tuple_target = 128);

-- The words of the titles alone: of very many that have the words, those that are called so come first.
alter table public_record
  add column titles_en tsvector,
  add column titles_es tsvector,
  add column titles_pt tsvector,
  add column titles_fr tsvector;

create function public_titles(config regconfig, reader text, p public_record) returns tsvector language sql stable as $$
  select to_tsvector(config, concat_ws(' ', p.title, (select x.title from public_text x
    where x.record_id = p.record_id and x.language = reader)))
$$;

create function public_record_titles() returns trigger language plpgsql as $$
begin
  new.titles_en := public_titles('words_en', 'en', new);
  new.titles_es := public_titles('words_es', 'es', new);
  new.titles_pt := public_titles('words_pt', 'pt', new);
  new.titles_fr := public_titles('words_fr', 'fr', new);
  return new;
end $$;
create trigger public_record_titles before insert or update of title on public_record
  for each row execute function public_record_titles();

-- Each written word that was ever public, by which a mistyped one is told; whether it still is is asked when it is needed.
create table public_word (word text constraint public_word_pk primary key);
create index public_word_ix on public_word using gin (word gin_trgm_ops);

create function public_record_plain() returns trigger language plpgsql as $$
begin
  insert into public_word (word)
  select distinct word from regexp_split_to_table(new.plain, '[^[:alnum:]]+') as word
  where length(word) between 4 and 40 and word ~ '[^0-9]'
  on conflict do nothing;
  return null;
end $$;
-- After public_has_changed of the same row, which lets one transaction in at a time: so no two wait for each other's words.
create constraint trigger public_record_plain after insert or update of title, summary, body, organization_id, area_id
  on public_record deferrable initially deferred for each row when (new.kind <> 'UPDATE')
  execute function public_record_plain();

create or replace function nearest_word(mistyped text) returns text language plpgsql stable
  set pg_trgm.similarity_threshold = 0.35 as $$
declare
  plain_one text := lower(unaccent(mistyped));
  near text;
begin
  for near in
    select word from public_word where word % plain_one
    order by similarity(word, plain_one) desc, abs(length(word) - length(plain_one)), word limit 20
  loop
    if exists (select from public_record where kind <> 'UPDATE' and plain like '%' || near || '%'
        and plain ~ ('\m' || near || '\M')) then
      return near;
    end if;
  end loop;
  return null;
end $$;

-- What the table's trigger would note at the end may not wait while the table itself changes.
alter table public_record disable trigger public_has_changed, disable trigger public_record_plain;
update public_record set title = title;
alter table public_record enable trigger public_has_changed, enable trigger public_record_plain;
insert into public_word (word)
select distinct word from public_record p, regexp_split_to_table(p.plain, '[^[:alnum:]]+') as word
where p.kind <> 'UPDATE' and length(word) between 4 and 40 and word ~ '[^0-9]';
update public_version set number = number + 1;

-- Updates are found under their commitment; what stands beside the commitments is found without passing through them.
drop index public_record_words_en_ix, public_record_words_es_ix, public_record_words_pt_ix, public_record_words_fr_ix;
create index public_record_words_en_ix on public_record using gin (words_en) where kind = 'COMMITMENT';
create index public_record_words_es_ix on public_record using gin (words_es) where kind = 'COMMITMENT';
create index public_record_words_pt_ix on public_record using gin (words_pt) where kind = 'COMMITMENT';
create index public_record_words_fr_ix on public_record using gin (words_fr) where kind = 'COMMITMENT';
create index public_record_beside_en_ix on public_record using gin (words_en) where kind in ('DIALOGUE', 'ACTION');
create index public_record_beside_es_ix on public_record using gin (words_es) where kind in ('DIALOGUE', 'ACTION');
create index public_record_beside_pt_ix on public_record using gin (words_pt) where kind in ('DIALOGUE', 'ACTION');
create index public_record_beside_fr_ix on public_record using gin (words_fr) where kind in ('DIALOGUE', 'ACTION');
create index public_record_titles_en_ix on public_record using gin (titles_en) where kind = 'COMMITMENT';
create index public_record_titles_es_ix on public_record using gin (titles_es) where kind = 'COMMITMENT';
create index public_record_titles_pt_ix on public_record using gin (titles_pt) where kind = 'COMMITMENT';
create index public_record_titles_fr_ix on public_record using gin (titles_fr) where kind = 'COMMITMENT';

-- The numbers of the public commitments that have the words, joined by commas; null for none. The planner does not know
-- how dear it is to read the words of a row, and would read those of all rows where many have the words.
create function commitments_with(part text, reader text, words text) returns text language plpgsql stable
  set enable_seqscan = off as $$
declare
  numbers text;
begin
  execute format('select string_agg(record_id::text, %L) from public_record where kind = %L
    and %I @@ websearch_to_tsquery(%L, $1)', ',', 'COMMITMENT', part || '_' || reader, 'words_' || reader)
    into numbers using words;
  return numbers;
end $$;

-- Whether any public record but an update has the word.
create function is_public_word(reader text, word text) returns boolean language plpgsql stable
  set enable_seqscan = off as $$
declare
  found boolean;
begin
  execute format('select exists (select from public_record where kind = %1$L and %4$I @@ plainto_tsquery(%4$L, $1))
    or exists (select from public_record where kind in (%2$L, %3$L) and %4$I @@ plainto_tsquery(%4$L, $1))',
    'COMMITMENT', 'DIALOGUE', 'ACTION', 'words_' || reader) into found using word;
  return found;
end $$;
