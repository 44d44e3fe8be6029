-- What a run's report needs beside its numbers: the columns of the export, versions, the pace.
create table run_facts (
  run_id varchar(64) not null primary key references import_run (run_id),
  facts text not null
);
