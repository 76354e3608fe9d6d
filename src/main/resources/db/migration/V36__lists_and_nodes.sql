-- The lists that an administrator keeps, and the nodes that run.

-- So that of two people who change a row at once the second is told.
alter table reference_row add column edition integer not null default 0;
alter table country add column edition integer not null default 0;

-- Which servers run the portal, and what their jobs did last. Each tells of itself every half minute.
create table node (
  name text constraint node_pk primary key,
  version text not null,
  started_at timestamptz not null,
  seen_at timestamptz not null
);
create table job_run (
  node text not null constraint job_run_node_fk references node on delete cascade,
  job text not null,
  ended_at timestamptz not null,
  millis bigint not null,
  runs bigint not null,
  failures bigint not null,
  failed_at timestamptz,
  constraint job_run_pk primary key (node, job)
);
