-- How a region's official papers begin and end.
create sequence letterhead_seq start with 50 increment by 50;
create table letterhead (
  id bigint primary key,
  version integer not null,
  region_code varchar(8) not null unique references region (code),
  government varchar(300) not null,
  unit varchar(300),
  address varchar(1000),
  contact varchar(1000),
  place varchar(300),
  signer varchar(300),
  report_days integer,
  updated_at timestamp with time zone not null
);
