-- What records say in other languages than their own: for each an identity and a chain of revisions, like the record's.

create sequence translation_seq start with 50 increment by 50;
create table translation (
  id bigint constraint translation_pk primary key,
  record_id bigint not null constraint translation_record_fk references record,
  language char(2) not null constraint translation_language_ck check (language in ('en', 'es', 'pt', 'fr')),
  latest_number integer not null,
  approved_number integer,
  version integer not null default 0,
  constraint translation_once_uq unique (record_id, language)
);

create sequence translation_revision_seq start with 50 increment by 50;
create table translation_revision (
  id bigint constraint translation_revision_pk primary key,
  translation_id bigint not null constraint translation_revision_translation_fk references translation,
  number integer not null constraint translation_revision_number_ck check (number > 0),
  state text not null constraint translation_revision_state_ck check (state in
    ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')),
  source_number integer not null,
  text jsonb not null,
  author_id bigint not null constraint translation_revision_author_fk references account,
  changed_at timestamptz not null,
  submitted_at timestamptz,
  decider_id bigint constraint translation_revision_decider_fk references account,
  decided_at timestamptz,
  reason text constraint translation_revision_reason_ck check (length(trim(reason)) between 1 and 2000),
  version integer not null default 0,
  constraint translation_revision_number_uq unique (translation_id, number),
  constraint translation_revision_submitted_ck check ((state = 'DRAFT') = (submitted_at is null)),
  constraint translation_revision_decided_ck check ((state in ('RETURNED', 'APPROVED')) = (decided_at is not null)
    and (decided_at is null) = (decider_id is null)),
  constraint translation_revision_returned_ck check ((state = 'RETURNED') = (reason is not null))
);
-- One at a time is worked on.
create unique index translation_revision_open_uq on translation_revision (translation_id)
  where state in ('DRAFT', 'SUBMITTED');

alter table translation add constraint translation_latest_fk foreign key (id, latest_number)
  references translation_revision (translation_id, number) deferrable initially deferred;
alter table translation add constraint translation_approved_fk foreign key (id, approved_number)
  references translation_revision (translation_id, number) deferrable initially deferred;

-- What was submitted never changes, even if code errs.
create function translation_is_fixed() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state <> 'DRAFT' and (new.text, new.translation_id, new.number, new.author_id)
      is distinct from (old.text, old.translation_id, old.number, old.author_id) then
    raise exception 'a submitted translation never changes' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger translation_is_fixed before update or delete on translation_revision for each row
  execute function translation_is_fixed();

-- How each public record stands in each language other than its own: a view alone says it.
create view translation_line as
select r.id || '.' || l.code as id, r.id as record_id, r.kind, r.reference, r.organization_id,
  (coalesce(c.content, v.content) ->> 'area')::bigint as area_id, v.title, v.language as source_language,
  l.code::char(2) as language, n.submitted_at,
  case when n.state = 'SUBMITTED' then 'WAITING' when n.state in ('DRAFT', 'RETURNED') then 'IN_WORK'
    when a.number is null then 'MISSING' when a.source_number = r.published_number then 'APPROVED'
    else 'OUTDATED' end as status
from record r join revision v on v.record_id = r.id and v.number = r.published_number
cross join (values ('en'), ('es'), ('pt'), ('fr')) as l (code)
left join record p on p.id = r.parent_id
left join record s on s.id = coalesce(p.merged_into_id, p.id)
left join revision c on c.record_id = s.id and c.number = s.published_number
left join translation t on t.record_id = r.id and t.language = l.code
left join translation_revision n on n.translation_id = t.id and n.number = t.latest_number
left join translation_revision a on a.translation_id = t.id and a.number = t.approved_number
where r.withdrawn_at is null and r.merged_at is null and l.code <> v.language
  and (r.parent_id is null or s.withdrawn_at is null and s.published_number is not null);

-- An update is called as its commitment, in whatever language.
alter table public_record add column named_by bigint not null generated always as (coalesce(parent_id, record_id)) stored;

-- What the public reads of a record in another language, copied when it is approved and whenever the record is published;
-- it goes with the public row.
create table public_text (
  id text constraint public_text_pk primary key,
  record_id bigint not null constraint public_text_record_fk references public_record on delete cascade,
  language char(2) not null constraint public_text_language_ck check (language in ('en', 'es', 'pt', 'fr')),
  title text,
  summary text not null,
  body text not null,
  text jsonb not null,
  outdated boolean not null,
  translator_id bigint constraint public_text_translator_fk references organization,
  approved_at timestamptz not null,
  constraint public_text_once_uq unique (record_id, language)
);
select watch_public('public_text');

-- Readers find a record by the words of its translation too, and still by those it was written in.
create or replace function public_words(config regconfig, reader text, p public_record) returns tsvector
language sql stable as $$
  select setweight(to_tsvector(config, concat_ws(' ', p.title, x.title)), 'A')
    || setweight(to_tsvector(config, concat_ws(' ', p.summary, x.summary)), 'B')
    || setweight(to_tsvector(config, coalesce((select concat_ws(' ', name, acronym) from organization_text
      where organization_id = p.organization_id and language = reader), '')), 'B')
    || setweight(to_tsvector(config, concat_ws(' ', p.body, x.body, (select name from reference_text
      where reference_id = p.area_id and language = reader))), 'C')
  from (select) one left join public_text x on x.record_id = p.record_id and x.language = reader
$$;

create or replace function public_record_words() returns trigger language plpgsql as $$
begin
  new.words_en := public_words('words_en', 'en', new);
  new.words_es := public_words('words_es', 'es', new);
  new.words_pt := public_words('words_pt', 'pt', new);
  new.words_fr := public_words('words_fr', 'fr', new);
  new.plain := lower(unaccent(concat_ws(' ', new.title, new.summary,
    (select string_agg(concat_ws(' ', name, acronym), ' ') from organization_text
      where organization_id = new.organization_id),
    (select string_agg(concat_ws(' ', title, summary), ' ') from public_text where record_id = new.record_id))));
  return new;
end $$;

create function public_text_found() returns trigger language plpgsql as $$
begin
  update public_record set title = title where record_id = coalesce(new.record_id, old.record_id);
  return null;
end $$;
create trigger public_text_found after insert or delete or update of title, summary, body on public_text
  for each row execute function public_text_found();
