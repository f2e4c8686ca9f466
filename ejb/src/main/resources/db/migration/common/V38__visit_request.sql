-- Requests for visits: a region asks, the host answers; and what a host can take.

create sequence visit_request_seq start with 50 increment by 50;
create table visit_request (
  id bigint primary key,
  version integer not null,
  visitor_code varchar(8) not null references region (code),
  host_code varchar(8) not null references region (code),
  solution_id bigint references solution (id) on delete set null,
  kind varchar(30),
  status varchar(20) not null,
  delegation_size integer,
  -- What was asked, the questions with their answers and the host's own dates, as JSON.
  content varchar(1000000) not null,
  questions varchar(1000000) not null,
  host_dates varchar(20000) not null,
  -- Whether an answer may be read by everybody.
  open_answers boolean default false not null,
  -- Requests that the host wants to receive together carry the number of the first of them.
  pool_id bigint,
  visit_id bigint references visit (id) on delete set null,
  created_by bigint references account (id),
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  sent_at timestamp with time zone
);
create index visit_request_host_ix on visit_request (host_code, status);
create index visit_request_visitor_ix on visit_request (visitor_code, status);
create index visit_request_visit_ix on visit_request (visit_id);
create index visit_request_pool_ix on visit_request (pool_id);

-- Every step of a request, for both sides.
create sequence visit_request_step_seq start with 50 increment by 50;
create table visit_request_step (
  id bigint primary key,
  request_id bigint not null references visit_request (id) on delete cascade,
  at timestamp with time zone not null,
  author varchar(200),
  side varchar(10) not null,
  from_status varchar(20),
  to_status varchar(20) not null,
  remark varchar(20000),
  dates varchar(20000) not null
);
create index visit_request_step_ix on visit_request_step (request_id, id);

create table visit_capacity (
  region_code varchar(8) primary key references region (code),
  version integer not null,
  visits_per_month integer,
  people_per_visit integer,
  note varchar(1000),
  updated_at timestamp with time zone not null
);
