-- One number that moves in every transaction that changes what the public can read, so that a page rendered before can
-- be told from one that still holds. At commit, once for each transaction: nobody waits for another's lock meanwhile.
create table public_version (
  only_row boolean constraint public_version_pk primary key default true constraint public_version_one_ck check (only_row),
  number bigint not null
);
insert into public_version (number) values (1);

create function public_has_changed() returns trigger language plpgsql as $$
begin
  if current_setting('acuerdo.public_has_changed', true) is distinct from pg_current_xact_id()::text then
    perform set_config('acuerdo.public_has_changed', pg_current_xact_id()::text, true);
    update public_version set number = number + 1;
  end if;
  return null;
end $$;

-- Whoever adds a table that public pages read watches it the same way: call watch_public('its_name').
create function watch_public(watched text) returns void language plpgsql as $$
begin
  execute format('create constraint trigger public_has_changed after insert or update or delete on %I
    deferrable initially deferred for each row execute function public_has_changed()', watched);
end $$;
select watch_public(watched) from unnest(array['public_record', 'public_country', 'public_reference', 'public_part',
  'public_link', 'public_file', 'organization', 'organization_text', 'membership', 'country', 'reference_row',
  'reference_text', 'assessment', 'assessment_reply', 'reporting_cycle', 'reporting_cycle_text',
  'reporting_cycle_organization', 'setting']) as watched;

-- Of records, drafts come and go unseen; what was once public is read at its address for good.
create constraint trigger public_has_changed after update on record deferrable initially deferred for each row
  when (old.published_number is not null or new.published_number is not null)
  execute function public_has_changed();
