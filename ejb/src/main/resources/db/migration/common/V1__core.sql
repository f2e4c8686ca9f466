-- Regions and affairs: reference data, filled by repeatable migrations.
create table region (
  code varchar(8) primary key,
  parent_code varchar(8) references region (code),
  level varchar(30) not null,
  name varchar(200) not null,
  short_name varchar(100),
  population bigint,
  area_km2 double precision,
  tile_column integer,
  tile_row integer
);
create index region_parent_ix on region (parent_code);

create table affair (
  code varchar(8) primary key,
  name_id varchar(200) not null,
  name_en varchar(200) not null
);

-- What changed and still has to reach the search index. A row lives until the index holds the change.
create sequence outbox_task_seq start with 50 increment by 50;
create table outbox_task (
  id bigint primary key,
  kind varchar(30) not null,
  object_id bigint not null,
  created_at timestamp with time zone not null
);

-- Who did what.
create sequence audit_entry_seq start with 50 increment by 50;
create table audit_entry (
  id bigint primary key,
  at timestamp with time zone not null,
  actor varchar(100) not null,
  address varchar(100),
  action varchar(60) not null,
  kind varchar(30) not null,
  object_id varchar(100) not null,
  state_before varchar(1000000),
  state_after varchar(1000000)
);
create index audit_entry_object_ix on audit_entry (kind, object_id, at);

create sequence account_seq start with 50 increment by 50;
create table account (
  id bigint primary key,
  username varchar(100) not null unique,
  display_name varchar(200) not null,
  password_hash varchar(400),
  region_code varchar(8) references region (code),
  active boolean not null,
  version integer not null
);
create table account_grant (
  account_id bigint not null references account (id),
  role varchar(30) not null,
  region_code varchar(8) references region (code)
);
create index account_grant_account_ix on account_grant (account_id);

-- Failed sign-ins of the last minutes: they slow the next ones down.
create sequence sign_in_failure_seq start with 50 increment by 50;
create table sign_in_failure (
  id bigint primary key,
  username varchar(100) not null,
  address varchar(100) not null,
  at timestamp with time zone not null
);
create index sign_in_failure_username_ix on sign_in_failure (username, at);
create index sign_in_failure_address_ix on sign_in_failure (address, at);

-- Bearer tokens of the REST interface; only a digest is kept.
create sequence api_token_seq start with 50 increment by 50;
create table api_token (
  id bigint primary key,
  account_id bigint not null references account (id),
  digest varchar(64) not null unique,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null
);
