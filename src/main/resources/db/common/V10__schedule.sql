-- Up to when a scheduled import has been dealt with: what was due until then is due no more.
create table schedule_import (
  import_name varchar(64) not null primary key,
  dealt_until timestamp with time zone not null
);

-- A file of an inbox whose import was begun; it is deleted once the file was moved out.
create table schedule_file (
  import_name varchar(64) not null,
  source_path varchar(2000) not null,
  file_size bigint not null,
  file_modified timestamp with time zone not null,
  begun timestamp with time zone not null,
  failures integer not null,
  not_before timestamp with time zone not null,
  primary key (import_name, source_path)
);
