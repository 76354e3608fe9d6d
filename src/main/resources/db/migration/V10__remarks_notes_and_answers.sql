-- What is said of a text besides the text: reasons pinned to fields, a writer's step back, the secretariat's own notes and
-- the answers that it keeps ready.

alter table revision add column taken_back boolean not null default false
  constraint revision_taken_back_ck check (not taken_back or (state = 'RETURNED' and reason is null));
-- A reason to the whole is no longer the only one there can be: see revision_says_why.
alter table revision drop constraint revision_returned_ck;

create table revision_remark (
  revision_id bigint not null constraint revision_remark_revision_fk references revision,
  position integer not null,
  field text not null constraint revision_remark_field_ck check (field ~ '^[A-Za-z][A-Za-z0-9.]{0,59}$'),
  text text not null constraint revision_remark_text_ck check (length(trim(text)) between 1 and 2000),
  constraint revision_remark_pk primary key (revision_id, position)
);

create function revision_says_why() returns trigger language plpgsql as $$
begin
  if coalesce(length(trim(new.reason)), 0) = 0
      and not exists (select 1 from revision_remark where revision_id = new.id) then
    raise exception 'who gives back says why' using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger revision_says_why after insert or update on revision deferrable initially deferred
  for each row when (new.state = 'RETURNED' and not new.taken_back) execute function revision_says_why();

-- A remark is made in the transaction that gives back, and never changes.
create function revision_remark_is_fixed() returns trigger language plpgsql as $$
begin
  raise exception 'a remark never changes' using errcode = 'integrity_constraint_violation';
end $$;
create trigger revision_remark_is_fixed before update or delete on revision_remark
  for each row execute function revision_remark_is_fixed();

create function revision_remark_in_time() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from revision where id = new.revision_id and state = 'RETURNED' and not taken_back
      and xmin = pg_current_xact_id()::xid) then
    raise exception 'a remark is made when a revision is given back' using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger revision_remark_in_time after insert on revision_remark deferrable initially deferred
  for each row execute function revision_remark_in_time();

-- A draft that was never sent can be thrown away, and what the secretariat noted about it goes with it.
create sequence record_note_seq start with 50 increment by 50;
create table record_note (
  id bigint constraint record_note_pk primary key,
  record_id bigint not null constraint record_note_record_fk references record on delete cascade,
  author_id bigint not null constraint record_note_author_fk references account,
  text text not null constraint record_note_text_ck check (length(trim(text)) between 1 and 5000),
  written_at timestamptz not null
);
create index record_note_record_ix on record_note (record_id, written_at);

create sequence answer_template_seq start with 50 increment by 50;
create table answer_template (
  id bigint constraint answer_template_pk primary key,
  language char(2) not null constraint answer_template_language_ck check (language in ('en', 'es', 'pt', 'fr')),
  title text not null constraint answer_template_title_ck check (length(trim(title)) between 1 and 120),
  text text not null constraint answer_template_text_ck check (length(trim(text)) between 1 and 2000),
  retired boolean not null default false,
  version integer not null default 0
);
