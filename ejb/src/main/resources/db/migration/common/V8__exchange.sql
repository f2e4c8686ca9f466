-- Imports: the order, the file in pieces, what became of each row.
create sequence import_job_seq start with 50 increment by 50;
create table import_job (
  id bigint primary key,
  version integer not null,
  account_id bigint not null references account (id),
  username varchar(100) not null,
  file_name varchar(300),
  file_size bigint not null,
  format varchar(20) not null,
  dry_run boolean not null,
  publish boolean not null,
  default_kind varchar(20),
  default_region varchar(8) references region (code),
  default_affair varchar(8) references affair (code),
  default_audience varchar(20),
  status varchar(20) not null,
  total integer,
  done integer not null,
  reason varchar(4000),
  created_at timestamp with time zone not null,
  started_at timestamp with time zone,
  finished_at timestamp with time zone
);
create index import_job_account_ix on import_job (account_id, id);
create index import_job_status_ix on import_job (status, id);

-- In pieces: a piece is what a database takes as one value, and what is in memory at a time.
create table import_piece (
  job_id bigint not null references import_job (id),
  pos integer not null,
  bytes bytea not null,
  primary key (job_id, pos)
);

create sequence import_row_seq start with 50 increment by 50;
create table import_row (
  id bigint primary key,
  job_id bigint not null references import_job (id),
  pos integer not null,
  line integer not null,
  file_name varchar(300),
  column_name varchar(300),
  title varchar(300),
  outcome varchar(20) not null,
  solution_id bigint,
  messages varchar(20000) not null
);
create unique index import_row_ix on import_row (job_id, pos);

-- Under which key of somebody else's register a solution was entered. No foreign key: a draft may
-- be deleted, and its key is then free again.
create table import_key (
  region_code varchar(8) not null references region (code),
  external_key varchar(200) not null,
  solution_id bigint not null,
  primary key (region_code, external_key)
);

-- The same title in the same region is looked for by its slug.
create index solution_slug_ix on solution (slug);
