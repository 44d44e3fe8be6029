-- A row of a run that an earlier run has rejected: which one, by the number that it had there.
create table corrected_row (
  run_id varchar(64) not null references import_run (run_id),
  record_number bigint not null,
  origin_run varchar(64) not null,
  origin_record bigint not null,
  primary key (run_id, record_number)
);

create index corrected_row_origin on corrected_row (origin_run, origin_record);
