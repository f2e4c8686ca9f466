-- How follow-ups go on, over time.
create sequence visit_progress_seq start with 50 increment by 50;
create table visit_progress (
  id bigint primary key,
  visit_id bigint not null references visit (id),
  follow_up_id bigint not null references visit_follow_up (id) on delete cascade,
  status varchar(20) not null,
  done_percent integer,
  remark varchar(20000) not null,
  author bigint references account (id),
  at timestamp with time zone not null
);
create index visit_progress_ix on visit_progress (follow_up_id, id);
