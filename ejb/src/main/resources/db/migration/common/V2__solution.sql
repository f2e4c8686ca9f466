create sequence solution_seq start with 50 increment by 50;
create table solution (
  id bigint primary key,
  version integer not null,
  kind varchar(20) not null,
  slug varchar(100) not null,
  status varchar(20) not null,
  title varchar(300) not null,
  summary varchar(1000) not null,
  problem varchar(20000),
  approach varchar(20000),
  results varchar(20000),
  lessons varchar(20000),
  requirements varchar(20000),
  legal_basis varchar(20000),
  people varchar(20000),
  risks varchar(20000),
  failures varchar(20000),
  cost_amount_idr bigint,
  cost_note varchar(20000),
  audience varchar(20) not null,
  main_affair varchar(8) not null references affair (code),
  region_code varchar(8) not null references region (code),
  owner_unit varchar(500),
  contact_unit varchar(500),
  since varchar(10),
  stage varchar(20),
  stop_reason varchar(20000),
  succeeded_by varchar(500),
  evidence_level integer,
  sharing varchar(30),
  app_scope varchar(20),
  development_status varchar(500),
  software_type varchar(500),
  licence varchar(500),
  repository_url varchar(500),
  language varchar(10) not null,
  last_verified varchar(10),
  created_by bigint references account (id),
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  published_at timestamp with time zone
);
create index solution_region_ix on solution (region_code, status);
create index solution_status_ix on solution (status, updated_at);

create table solution_affair (
  solution_id bigint not null references solution (id),
  pos integer not null,
  affair_code varchar(8) not null references affair (code),
  primary key (solution_id, pos)
);
create table solution_claim (
  solution_id bigint not null references solution (id),
  pos integer not null,
  text varchar(20000) not null,
  state_before varchar(20000),
  state_after varchar(20000),
  method varchar(20000),
  source varchar(20000),
  as_of varchar(10),
  primary key (solution_id, pos)
);
create table solution_link (
  solution_id bigint not null references solution (id),
  pos integer not null,
  rel varchar(500),
  url varchar(2000) not null,
  primary key (solution_id, pos)
);
create table solution_open_data (
  solution_id bigint not null references solution (id),
  pos integer not null,
  title varchar(500) not null,
  url varchar(2000),
  primary key (solution_id, pos)
);
create table solution_agreement (
  solution_id bigint not null references solution (id),
  pos integer not null,
  instrument varchar(30),
  number varchar(500),
  agreed_on varchar(10),
  parties varchar(20000),
  note varchar(20000),
  primary key (solution_id, pos)
);
create table solution_partner (
  solution_id bigint not null references solution (id),
  pos integer not null,
  name varchar(500) not null,
  role varchar(500),
  primary key (solution_id, pos)
);
create table solution_source (
  solution_id bigint not null references solution (id),
  pos integer not null,
  text varchar(20000) not null,
  url varchar(2000),
  as_of varchar(10),
  confidence varchar(10),
  primary key (solution_id, pos)
);
-- Lists of words: platforms, stack, integrations, tags.
create table solution_word (
  solution_id bigint not null references solution (id),
  pos integer not null,
  kind varchar(20) not null,
  word varchar(500) not null,
  primary key (solution_id, pos)
);

-- Every version that ever was, whole.
create sequence solution_revision_seq start with 50 increment by 50;
create table solution_revision (
  id bigint primary key,
  solution_id bigint not null references solution (id),
  version integer not null,
  at timestamp with time zone not null,
  author varchar(100) not null,
  action varchar(30) not null,
  status varchar(20) not null,
  remark varchar(20000),
  content varchar(1000000) not null
);
create index solution_revision_ix on solution_revision (solution_id, version);
