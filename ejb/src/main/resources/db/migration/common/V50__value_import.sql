-- Imports of figures: the order, the file in pieces, and the report. Neighbouring rows with the same
-- to say are one row of it, from line to line.
create sequence value_import_seq start with 50 increment by 50;
create table value_import (
  id bigint primary key,
  version integer not null,
  account_id bigint not null references account (id),
  username varchar(100) not null,
  file_name varchar(300),
  file_size bigint not null,
  format varchar(20) not null,
  dry_run boolean not null,
  decimal_comma boolean not null,
  default_indicator varchar(60) references indicator (code),
  default_source varchar(300),
  default_status varchar(20),
  status varchar(20) not null,
  total integer,
  done integer not null,
  created integer not null,
  updated integer not null,
  unchanged integer not null,
  duplicate integer not null,
  blank integer not null,
  invalid integer not null,
  reason varchar(4000),
  created_at timestamp with time zone not null,
  started_at timestamp with time zone,
  finished_at timestamp with time zone
);
create index value_import_account_ix on value_import (account_id, id);
create index value_import_status_ix on value_import (status, id);

create table value_import_piece (
  job_id bigint not null references value_import (id),
  pos integer not null,
  bytes bytea not null,
  primary key (job_id, pos)
);

create sequence value_import_row_seq start with 50 increment by 50;
create table value_import_row (
  id bigint primary key,
  job_id bigint not null references value_import (id),
  line integer not null,
  last_line integer not null,
  what varchar(300),
  column_name varchar(300),
  outcome varchar(20) not null,
  messages varchar(20000) not null
);
create index value_import_row_ix on value_import_row (job_id, line);

-- All figures of one edition, for rankings and peers.
create index indicator_value_edition_ix
  on indicator_value (indicator_code, observed_year, framework, period_month, region_code);
