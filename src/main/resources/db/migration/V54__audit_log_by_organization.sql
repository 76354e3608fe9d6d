-- The audit log is searched by the organization for which something was done.
create index audit_entry_organization_ix on audit_entry (organization_id, happened_at desc);
