-- What people are told, once for each event and person.
create table notice (
  id bigint generated always as identity primary key,
  account_id bigint not null references account (id),
  event_key varchar(200) not null,
  kind varchar(60) not null,
  parts varchar(20000) not null,
  link varchar(1000) not null,
  created_at timestamp with time zone not null,
  read_at timestamp with time zone,
  constraint notice_once unique (account_id, event_key)
);
create index notice_account_ix on notice (account_id, read_at);

-- What became public and was not yet held against saved searches and needs.
create sequence publication_seq start with 50 increment by 50;
create table publication (
  id bigint primary key,
  kind varchar(30) not null,
  object_id bigint not null,
  at timestamp with time zone not null
);

create sequence saved_search_seq start with 50 increment by 50;
create table saved_search (
  id bigint primary key,
  version integer not null,
  account_id bigint not null references account (id),
  name varchar(300) not null,
  query varchar(4000) not null,
  feed_token varchar(64) not null unique,
  created_at timestamp with time zone not null
);
create index saved_search_account_ix on saved_search (account_id);

-- What regions look for.
create sequence need_seq start with 50 increment by 50;
create table need (
  id bigint primary key,
  version integer not null,
  account_id bigint not null references account (id),
  region_code varchar(8) not null references region (code),
  affair varchar(8),
  title varchar(300) not null,
  description varchar(20000),
  words varchar(500),
  author_function varchar(500),
  status varchar(20) not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);
create index need_region_ix on need (region_code, status);
create index need_status_ix on need (status, updated_at);

create sequence need_answer_seq start with 50 increment by 50;
create table need_answer (
  id bigint primary key,
  need_id bigint not null references need (id) on delete cascade,
  solution_id bigint not null references solution (id) on delete cascade,
  account_id bigint not null references account (id),
  region_code varchar(8) references region (code),
  remark varchar(1000),
  created_at timestamp with time zone not null,
  constraint need_answer_once unique (need_id, solution_id)
);
