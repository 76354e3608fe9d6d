-- When reports are asked for, and from whom. Whether a cycle is planned, open or closed follows from its days.
create sequence reporting_cycle_seq start with 50 increment by 50;
create table reporting_cycle (
  id bigint constraint reporting_cycle_pk primary key,
  period_start date not null,
  period_end date not null,
  opens_on date not null,
  closes_on date not null,
  everyone boolean not null,
  version integer not null default 0,
  constraint reporting_cycle_period_ck check (period_end >= period_start),
  constraint reporting_cycle_days_ck check (closes_on >= opens_on)
);
create index reporting_cycle_closes_ix on reporting_cycle (closes_on);
create table reporting_cycle_text (
  cycle_id bigint not null constraint reporting_cycle_text_cycle_fk references reporting_cycle,
  language char(2) not null constraint reporting_cycle_text_language_ck check (language in ('en', 'es', 'pt', 'fr')),
  name text not null constraint reporting_cycle_text_name_ck check (length(name) between 1 and 200),
  constraint reporting_cycle_text_pk primary key (cycle_id, language)
);
-- Empty where every organization is in it.
create table reporting_cycle_organization (
  cycle_id bigint not null constraint reporting_cycle_organization_cycle_fk references reporting_cycle,
  organization_id bigint not null constraint reporting_cycle_organization_fk references organization,
  constraint reporting_cycle_organization_pk primary key (cycle_id, organization_id)
);
create index reporting_cycle_organization_ix on reporting_cycle_organization (organization_id);
-- What the last day was before it was moved: organizations were told it, so it stays visible.
create table reporting_cycle_closing (
  cycle_id bigint not null constraint reporting_cycle_closing_cycle_fk references reporting_cycle,
  closes_on date not null,
  changed_at timestamptz not null,
  account_id bigint not null constraint reporting_cycle_closing_account_fk references account,
  constraint reporting_cycle_closing_pk primary key (cycle_id, changed_at)
);

-- A draft may name a year that no calendar of ours has.
create function report_day(day text) returns date language sql stable as $$
  select case when day ~ '^(19|20|21|22)[0-9]{2}-[0-9]{2}-[0-9]{2}$' then day::date end
$$;

-- Each progress update that was not withdrawn, by what the public reads of it or, before that, by its newest text. It
-- was sent when it was first sent: neither the time that a review takes nor a later amendment makes it late.
create view progress_report as
select r.id as update_id, r.parent_id as commitment_id, r.reference,
  case when r.published_number is null then n.state else 'PUBLISHED' end as state,
  report_day(v.content ->> 'periodStart') as period_start,
  report_day(v.content ->> 'periodEnd') as period_end,
  v.content ->> 'status' as status,
  (select min(s.submitted_at) at time zone 'UTC' from revision s where s.record_id = r.id)::date as sent_on
from record r
join revision n on n.record_id = r.id and n.number = r.latest_number
join revision v on v.record_id = r.id and v.number = coalesce(r.published_number, r.latest_number)
where r.kind = 'UPDATE' and r.withdrawn_at is null;

-- Who owes a report in which cycle, and the report if there is one. A commitment owes it that was public before the
-- period ended and still is, unless an earlier report says that it is completed or given up. A report counts for the
-- cycle in whose period its own ends, or all of whose period it covers.
create view owed_report as
select c.id || '.' || r.id as id, c.id as cycle_id, r.id as commitment_id, r.organization_id,
  t.update_id, t.state, t.sent_on,
  case when t.state in ('SUBMITTED', 'SCHEDULED', 'PUBLISHED') then 1 else 0 end as sent,
  case when t.state = 'PUBLISHED' then 1 else 0 end as published,
  case when t.state = 'PUBLISHED' and t.sent_on <= c.closes_on then 1 else 0 end as in_time
from reporting_cycle c
join record r on r.kind = 'COMMITMENT' and r.published_number is not null and r.withdrawn_at is null
  and (r.first_published_at at time zone 'UTC')::date <= c.period_end
  and (c.everyone or exists (
    select from reporting_cycle_organization p where p.cycle_id = c.id and p.organization_id = r.organization_id))
left join lateral (
  select x.update_id, x.state, x.sent_on from progress_report x
  where x.commitment_id = r.id and (x.period_end between c.period_start and c.period_end
    or x.period_start <= c.period_start and x.period_end >= c.period_end)
  order by x.state = 'PUBLISHED' desc, x.state not in ('DRAFT', 'RETURNED') desc, x.sent_on, x.update_id
  limit 1) t on true
where not exists (
  select from progress_report e where e.commitment_id = r.id and e.state = 'PUBLISHED'
    and e.status in ('COMPLETED', 'DISCONTINUED') and e.period_end < c.period_start);
