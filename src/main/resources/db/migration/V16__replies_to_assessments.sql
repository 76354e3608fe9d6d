-- What the maker of a commitment answers to an assessment: once for each, and for good once it is public.

create sequence assessment_reply_seq start with 50 increment by 50;
create table assessment_reply (
  id bigint constraint assessment_reply_pk primary key,
  assessment_id bigint not null constraint assessment_reply_assessment_fk references assessment
    constraint assessment_reply_once_uq unique,
  state text not null constraint assessment_reply_state_ck check (state in
    ('IN_VALIDATION', 'SUBMITTED', 'RETURNED', 'PUBLISHED')),
  text text not null constraint assessment_reply_text_ck check (length(trim(text)) between 1 and 1500),
  language char(2) not null constraint assessment_reply_language_ck check (language in ('en', 'es', 'pt', 'fr')),
  author_id bigint not null constraint assessment_reply_author_fk references account,
  sent_at timestamptz not null,
  validator_id bigint constraint assessment_reply_validator_fk references account,
  decider_id bigint constraint assessment_reply_decider_fk references account,
  decided_at timestamptz,
  fault text constraint assessment_reply_fault_ck check (fault in ('PERSONAL_DATA', 'INSULT', 'UNLAWFUL', 'OTHER_MATTER')),
  reason text constraint assessment_reply_reason_ck check (length(trim(reason)) between 1 and 500),
  version integer not null default 0,
  constraint assessment_reply_decided_ck check ((state in ('RETURNED', 'PUBLISHED')) = (decided_at is not null)
    and (decided_at is null) = (decider_id is null)),
  constraint assessment_reply_returned_ck check ((state = 'RETURNED') = (reason is not null)
    and (fault is null or state = 'RETURNED'))
);
create index assessment_reply_state_ix on assessment_reply (state, sent_at);

create function assessment_reply_is_fixed() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state = 'PUBLISHED' then
    raise exception 'a published reply never changes, and none is taken out' using errcode = 'integrity_constraint_violation';
  end if;
  if old.state <> 'RETURNED' and (new.text, new.language) is distinct from (old.text, old.language)
      or new.assessment_id <> old.assessment_id then
    raise exception 'a reply changes only after it was given back' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger assessment_reply_is_fixed before update or delete on assessment_reply for each row
  execute function assessment_reply_is_fixed();
