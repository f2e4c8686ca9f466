-- One change of many solutions at once, and what came of it for each: so that it can be taken back.
create sequence bulk_change_seq start with 50 increment by 50;
create table bulk_change (
  id bigint primary key,
  at timestamp with time zone not null,
  account_id bigint references account (id),
  author varchar(300),
  change varchar(20) not null,
  text varchar(1000),
  undone_at timestamp with time zone
);

-- No foreign key to the solution: a draft that is deleted later stays in the report.
create sequence bulk_row_seq start with 50 increment by 50;
create table bulk_row (
  id bigint primary key,
  bulk_id bigint not null references bulk_change (id) on delete cascade,
  solution_id bigint not null,
  title varchar(300),
  from_version integer,
  to_version integer,
  from_status varchar(20),
  outcome varchar(20) not null,
  code varchar(100),
  undo varchar(20)
);
create index bulk_row_ix on bulk_row (bulk_id, id);
