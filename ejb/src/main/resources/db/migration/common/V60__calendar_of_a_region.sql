-- Secret addresses of calendars: one for a person's own visits (no region), one for each region that they follow.
create sequence calendar_address_seq start with 50 increment by 50;
create table calendar_address (
  id bigint primary key,
  account_id bigint not null references account (id) on delete cascade,
  region_code varchar(8) references region (code),
  digest varchar(64) not null unique,
  created_at timestamp with time zone not null,
  unique (account_id, region_code)
);
insert into calendar_address (id, account_id, region_code, digest, created_at)
  select nextval('calendar_address_seq'), account_id, null, digest, created_at from calendar_key;
drop table calendar_key;
