-- Fills a scratch database with made-up commitments that read like real ones to a search: a few words stand in most texts
-- and most words in few. Never part of the portal.
create table bench_word as
select n, case when n <= 40 then (array['women', 'leadership', 'political', 'participation', 'programme', 'countries',
  'equality', 'training', 'institutions', 'public', 'national', 'network', 'candidates', 'parliament', 'decision', 'support',
  'region', 'report', 'violence', 'campaign', 'civil', 'society', 'government', 'mentoring', 'local', 'data', 'quota',
  'election', 'young', 'indigenous', 'rural', 'media', 'justice', 'budget', 'economic', 'international', 'law', 'reform',
  'school', 'council'])[n] else (
    select string_agg(substr('bcdfghjlmnprstvz', 1 + (h >> (i * 7) & 15)::int, 1)
      || substr('aeiou', 1 + ((h >> (i * 7 + 4)) & 1023)::int % 5, 1), '' order by i)
    from (select ('x' || substr(md5(n::text), 1, 15))::bit(60)::bigint as h) s, generate_series(0, 3) i) end as word
from generate_series(1, 20000) n;

create function bench_text(length int, words text[]) returns text language sql volatile as $$
  select string_agg(words[1 + floor(20000 * power(random(), 3))::int], ' ') from generate_series(1, length)
$$;

insert into organization (id, slug, kind, country)
select 900000 + n, 'made-up-' || n, (array['PARTNER', 'GOVERNMENT', 'CIVIL_SOCIETY', 'ACADEMIA'])[1 + n % 4],
  (select iso2 from country order by iso2 offset n % 35 limit 1)
from generate_series(1, 250) n;
insert into organization_text (organization_id, language, name, acronym)
select 895000 + w.n, l, initcap(w.word) || ' ' || l, upper(substr(w.word, 1, 4)) || w.n
from bench_word w, unnest(array['en', 'es', 'pt', 'fr']) l where w.n between 5001 and 5250;

create function bench_fill(first int, last int) returns void language plpgsql as $$
declare
  words text[] := (select array_agg(w.word order by w.n) from bench_word w);
  areas bigint[] := (select array_agg(id order by id) from reference_row where kind = 'AREA' and not retired);
  sectors bigint[] := (select array_agg(id order by id) from reference_row where kind = 'SECTOR');
  countries text[] := (select array_agg(iso2 order by iso2) from country);
  author bigint := (select min(id) from account);
begin
  perform setseed(0.5 + first / 1000000.0);
  insert into record (id, kind, reference, organization_id, latest_number, published_number, first_published_at)
  select 1000000 + n, 'COMMITMENT', 'C-1999-' || lpad(n::text, 6, '0'), 900001 + n % 250, 1, 1, timestamptz '2024-01-01Z'
  from generate_series(first, last) n;
  insert into revision (id, record_id, number, state, language, title, content, author_id, created_at, changed_at,
    submitted_at, decided_at)
  select 1000000 + n, 1000000 + n, 1, 'PUBLISHED', 'en', 'Made up', '{}', author, timestamptz '2024-01-01Z',
    timestamptz '2024-01-01Z', timestamptz '2024-01-01Z', timestamptz '2024-01-01Z'
  from generate_series(first, last) n;
  insert into public_record (record_id, kind, reference, organization_id, area_id, title, summary, body, language,
    starts_on, ends_on, published_at, type, status, percent, reported_on, assessed)
  select 1000000 + n, 'COMMITMENT', 'C-1999-' || lpad(n::text, 6, '0'), 900001 + n % 250,
    areas[1 + floor(random() * array_length(areas, 1))::int], initcap(bench_text(8, words)), bench_text(60, words),
    bench_text(20, words), 'en', date '2015-01-01' + floor(random() * 4000)::int,
    case when random() < 0.8 then date '2026-01-01' + floor(random() * 2000)::int end, timestamptz '2024-01-01Z',
    (array['POLICY', 'FINANCIAL', 'PROGRAMME', 'ADVOCACY', 'KNOWLEDGE'])[1 + floor(random() * 5)::int],
    s.status, case when s.status is not null then floor(random() * 100)::int end,
    case when s.status is not null then date '2025-06-30' end, 'NOT_ASSESSED'
  from (select n, (array['NOT_STARTED', 'IN_PROGRESS', 'IN_PROGRESS', 'COMPLETED', 'ON_HOLD', null])[1 + floor(random() * 6)::int]
    as status from generate_series(first, last) n offset 0) s;
  insert into public_country (record_id, iso2)
  select distinct 1000000 + n, countries[1 + floor(power(random(), 2) * array_length(countries, 1))::int]
  from generate_series(first, last) n, generate_series(1, 3);
  insert into public_reference (record_id, reference_id)
  select distinct 1000000 + n, sectors[1 + floor(random() * array_length(sectors, 1))::int]
  from generate_series(first, last) n, generate_series(1, 2);
  insert into public_part (record_id, organization_id, part)
  select distinct 1000000 + n, 900001 + floor(power(random(), 2) * 250)::int, 'PARTNER'
  from generate_series(first, last) n, generate_series(1, 2);
end $$;
