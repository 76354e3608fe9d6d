-- How far a dialogue is, what was agreed in it, and the milestones of the road map, as far as the public reads them.

alter table public_record add column stage text constraint public_record_stage_ck check (stage in
  ('PLANNED', 'HELD', 'MINUTES', 'COMPLETE'));
alter table public_record add column series text;
alter table public_record add column source_agreement integer;
create index public_record_series_ix on public_record (lower(series)) where series is not null;

create table public_milestone (
  record_id bigint not null constraint public_milestone_record_fk references public_record,
  position integer not null,
  title text not null,
  due_on date not null,
  first_due_on date,
  done_on date,
  weight integer not null constraint public_milestone_weight_ck check (weight >= 0),
  constraint public_milestone_pk primary key (record_id, position)
);
create table public_agreement (
  record_id bigint not null constraint public_agreement_record_fk references public_record,
  number integer not null,
  text text not null,
  constraint public_agreement_pk primary key (record_id, number)
);

-- What is public already. Until now all dialogues were logged when everything was known, and agreements were texts alone.
-- What the table's trigger would note at the end may not wait while the table itself changes.
alter table public_record disable trigger public_has_changed;
update public_record set stage = 'COMPLETE' where kind = 'DIALOGUE';
alter table public_record enable trigger public_has_changed;
alter table public_record add constraint public_record_dialogue_ck check ((kind = 'DIALOGUE') = (stage is not null));
insert into public_agreement (record_id, number, text)
select p.record_id, a.number, a.item #>> '{}'
from public_record p join record r on r.id = p.record_id
join revision v on v.record_id = r.id and v.number = r.published_number
cross join lateral jsonb_array_elements(coalesce(v.content -> 'agreements', '[]')) with ordinality as a (item, number)
where p.kind = 'DIALOGUE' and jsonb_typeof(a.item) = 'string';
insert into public_milestone (record_id, position, title, due_on, first_due_on, done_on, weight)
select p.record_id, m.position, m.item ->> 'title', (m.item ->> 'dueOn')::date,
  coalesce((select (f.item ->> 'dueOn')::date from revision w
    cross join lateral jsonb_array_elements(w.content -> 'milestones') as f (item)
    where w.record_id = r.id and w.state = 'PUBLISHED' and f.item ->> 'title' = m.item ->> 'title'
    order by w.number limit 1), (m.item ->> 'dueOn')::date),
  (m.item ->> 'doneOn')::date, (m.item ->> 'weight')::integer
from public_record p join record r on r.id = p.record_id
join revision v on v.record_id = r.id and v.number = r.published_number
cross join lateral jsonb_array_elements(coalesce(v.content -> 'milestones', '[]')) with ordinality as m (item, position)
where p.kind = 'ACTION';

-- What was agreed in dialogues that were approved, internal or not, and what became of it: a view alone says it, so that
-- every count goes by one rule. An agreement is taken up by whatever names it as its source in its newest revision.
create view agreed_thing as
select d.id || '.' || a.number as id, d.id as dialogue_id, a.number, d.reference, v.language, v.title as dialogue,
  a.text, a.internal, a.organization_id, a.due_on, d.organization_id as host_id,
  (v.content ->> 'area')::bigint as area_id,
  coalesce((v.content ->> 'endDate')::date, (v.content ->> 'startDate')::date) as agreed_on,
  (select count(*) from record t join revision n on n.record_id = t.id and n.number = t.latest_number
    where t.withdrawn_at is null and t.merged_at is null
      and (n.content ->> 'sourceDialogue')::bigint = d.id
      and (n.content ->> 'sourceAgreement')::integer = a.number) as takers,
  (select count(*) from record t join revision n on n.record_id = t.id and n.number = t.published_number
    where t.withdrawn_at is null and t.merged_at is null
      and (n.content ->> 'sourceDialogue')::bigint = d.id
      and (n.content ->> 'sourceAgreement')::integer = a.number) as public_takers
from record d join revision v on v.record_id = d.id and v.number = d.published_number
cross join lateral (
  select coalesce((e.item ->> 'number')::integer, e.place::integer) as number,
    case when jsonb_typeof(e.item) = 'string' then e.item #>> '{}' else e.item ->> 'text' end as text,
    jsonb_typeof(e.item) <> 'string' and coalesce(e.item ->> 'audience', '') <> 'PUBLIC' as internal,
    (e.item ->> 'organization')::bigint as organization_id, (e.item ->> 'dueOn')::date as due_on
  from jsonb_array_elements(coalesce(v.content -> 'agreements', '[]')) with ordinality as e (item, place)) a
where d.kind = 'DIALOGUE' and d.withdrawn_at is null and d.merged_at is null
  and coalesce(v.content ->> 'stage', 'COMPLETE') <> 'PLANNED';
create index revision_source_agreement_ix on revision (((content ->> 'sourceDialogue')::bigint))
  where content ->> 'sourceAgreement' is not null;

select watch_public('public_milestone');
select watch_public('public_agreement');
