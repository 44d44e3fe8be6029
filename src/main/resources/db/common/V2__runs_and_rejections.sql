-- A run: one import of one file, over all the times that it was interrupted and gone on with.
create table import_run (
  run_id varchar(64) not null primary key,
  source_path text not null,
  file_name text not null,
  file_size bigint not null,
  file_modified timestamp with time zone,
  file_sha256 varchar(64) not null,
  settings text not null,
  report_folder text not null,
  status varchar(32) not null,
  message text,
  started timestamp with time zone not null,
  ended timestamp with time zone,
  rows_read bigint not null,
  rows_delivered bigint not null,
  rows_unchanged bigint not null,
  rows_rejected bigint not null,
  rows_left bigint not null,
  values_dropped bigint not null,
  requests bigint not null,
  retries bigint not null
);

create index import_run_source on import_run (source_path, started);

-- A row that was not delivered, as it stood in the export.
create table rejected_row (
  run_id varchar(64) not null references import_run (run_id),
  record_number bigint not null,
  line_number bigint not null,
  form varchar(16) not null,
  content text not null,
  primary key (run_id, record_number)
);

-- Why a row was not delivered (outcome 'row'), or was delivered without one of its values ('value').
create table rejection (
  run_id varchar(64) not null references import_run (run_id),
  record_number bigint not null,
  place integer not null,
  line_number bigint not null,
  outcome varchar(8) not null,
  reason varchar(64) not null,
  field varchar(4000),
  found text,
  detail text not null,
  primary key (run_id, record_number, place)
);

-- Held by the transaction of a running import, where the database has no advisory locks.
create table run_lock (
  source_path varchar(4000) not null primary key
);
