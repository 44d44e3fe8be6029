-- Which import a run is one of: its name, and a hash of where it sends to. Runs of the same import are
-- compared with each other, those of a correction file apart.
alter table import_run add column import_name varchar(100) default '' not null;
alter table import_run add column import_target varchar(16) default '' not null;
alter table import_run add column correction boolean default false not null;

create index import_run_import on import_run (import_name, import_target, started);

-- What the export of a run looked like before its first request, as JSON: the header, and for each
-- mapped property how many rows have a value, and how many have one that had to be left out.
create table run_shape (
  run_id varchar(64) not null primary key references import_run (run_id),
  shape text not null
);
