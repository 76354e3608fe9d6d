-- Files that people put to records. Their contents stand in the file store under their hash; revisions list them by number.
create sequence attachment_seq start with 50 increment by 50;
create table attachment (
  id bigint constraint attachment_pk primary key,
  record_id bigint not null constraint attachment_record_fk references record on delete cascade,
  file_name text not null constraint attachment_name_ck check (length(file_name) between 1 and 120),
  kind text not null constraint attachment_kind_ck check (kind in ('PDF', 'PNG', 'JPEG', 'WEBP', 'GIF', 'DOCX', 'XLSX', 'PPTX',
    'DOC', 'XLS', 'PPT', 'ODT', 'ODS', 'ODP')),
  size bigint not null constraint attachment_size_ck check (size > 0),
  sha256 char(64) not null constraint attachment_sha256_ck check (sha256 ~ '^[0-9a-f]{64}$'),
  uploader_id bigint not null constraint attachment_uploader_fk references account,
  uploaded_at timestamptz not null
);
create index attachment_record_ix on attachment (record_id);
create index attachment_sha256_ix on attachment (sha256);

-- What a submitted revision lists stays what it was, and stays there, even if code errs.
create function attachment_is_fixed() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    raise exception 'an attachment never changes' using errcode = 'integrity_constraint_violation';
  end if;
  if exists (select 1 from revision v where v.record_id = old.record_id and v.state <> 'DRAFT'
      and v.content -> 'files' @> jsonb_build_array(jsonb_build_object('attachment', old.id))) then
    raise exception 'a submitted revision lists this attachment' using errcode = 'integrity_constraint_violation';
  end if;
  return old;
end $$;
create trigger attachment_is_fixed before update or delete on attachment for each row execute function attachment_is_fixed();

-- Which files everybody may fetch: those that a published revision lists as public. It follows the public row.
create table public_file (
  record_id bigint not null constraint public_file_record_fk references public_record,
  attachment_id bigint not null constraint public_file_attachment_fk references attachment,
  constraint public_file_pk primary key (record_id, attachment_id)
);
create index public_file_ix on public_file (attachment_id);
