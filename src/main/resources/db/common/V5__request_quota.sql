-- A quota of requests that all runs of a shop share; its row is locked while a request is entered.
create table request_quota (
  quota varchar(64) not null primary key
);

-- A request that counts against a quota: when it started or, once that is known, when it ended.
create table quota_use (
  quota varchar(64) not null references request_quota (quota),
  request varchar(36) not null,
  used timestamp with time zone not null,
  primary key (quota, request)
);

create index quota_use_time on quota_use (quota, used);
