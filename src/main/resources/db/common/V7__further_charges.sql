-- What the census of a run's export says of values beyond those that stand among its findings, very
-- many in a row: the words once, as JSON, and the hashes of the values of which they are said.
create table census_charge (
  run_id varchar(64) not null references import_run (run_id),
  place integer not null,
  charge text not null,
  value_hashes text not null,
  primary key (run_id, place)
);
