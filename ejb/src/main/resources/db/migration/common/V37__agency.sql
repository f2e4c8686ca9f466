-- Agencies that own solutions, with the names that they had before: units are renamed and moved.
create sequence agency_seq start with 50 increment by 50;
create table agency (
  id bigint primary key,
  version integer not null,
  region_code varchar(8) not null references region (code),
  name varchar(300) not null,
  updated_at timestamp with time zone not null,
  constraint agency_once unique (region_code, name)
);
create table agency_former_name (
  agency_id bigint not null references agency (id) on delete cascade,
  pos integer not null,
  name varchar(300) not null,
  name_until varchar(10),
  primary key (agency_id, pos)
);
