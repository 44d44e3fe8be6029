-- Whether the end of a request is not known yet: it counts until then, and for a while after that.
alter table quota_use add column under_way boolean default false not null;
