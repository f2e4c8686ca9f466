-- Groups of regions that somebody compares with, under a name. Not shared: for the people of the
-- region of whoever made it.
create sequence peer_group_seq start with 50 increment by 50;
create table peer_group (
  id bigint primary key,
  version integer not null,
  name varchar(100) not null,
  shared boolean not null,
  account_id bigint not null references account (id),
  region_code varchar(8) references region (code)
);
create index peer_group_region_ix on peer_group (region_code, name);
create table peer_group_member (
  group_id bigint not null references peer_group (id),
  pos integer not null,
  member_code varchar(8) not null references region (code),
  primary key (group_id, pos)
);
