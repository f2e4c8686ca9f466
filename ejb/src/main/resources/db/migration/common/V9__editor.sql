-- What somebody is typing, before it is saved: raw, per person, for a solution or a new one.
create sequence solution_draft_seq start with 50 increment by 50;
create table solution_draft (
  id bigint primary key,
  draft_key varchar(36) not null,
  account_id bigint not null references account (id),
  solution_id bigint references solution (id) on delete cascade,
  base_version integer,
  version integer not null,
  typed varchar(1000000) not null,
  saved_at timestamp with time zone not null,
  unique (account_id, draft_key)
);
create index solution_draft_solution_ix on solution_draft (solution_id);

-- What a curator says about a part of a solution; open until the solution is published.
create sequence solution_remark_seq start with 50 increment by 50;
create table solution_remark (
  id bigint primary key,
  solution_id bigint not null references solution (id) on delete cascade,
  section varchar(100) not null,
  text varchar(20000) not null,
  author varchar(100) not null,
  at timestamp with time zone not null,
  resolved boolean not null
);
create index solution_remark_solution_ix on solution_remark (solution_id);

-- Each claim is graded by the published scale; null is "not graded".
alter table solution_claim add column evidence_level integer;
