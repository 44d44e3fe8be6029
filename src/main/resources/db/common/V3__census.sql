-- The census of a run's export: which values many customers share, and which rows contradict each
-- other. Kept with the run, so that one that is gone on with need not count again. Values stand here
-- as hashes and masked, never as they are.
create table census (
  run_id varchar(64) not null primary key references import_run (run_id),
  seed bigint not null,
  rows_counted bigint not null,
  counts text not null
);

-- What the file says against one value.
create table census_finding (
  run_id varchar(64) not null references import_run (run_id),
  reason varchar(64) not null,
  value_hash bigint not null,
  field varchar(64) not null,
  shown text not null,
  against text not null,
  evidence text not null,
  customers bigint not null,
  rows_found bigint not null,
  examples text not null,
  primary key (run_id, reason, value_hash)
);
