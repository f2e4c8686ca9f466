-- Papers that somebody edited or issued; all others are made of what is recorded, when they are asked for.
create sequence visit_paper_seq start with 50 increment by 50;
create table visit_paper (
  id bigint primary key,
  version integer not null,
  visit_id bigint not null references visit (id),
  form varchar(20) not null,
  title varchar(300) not null,
  subtitle varchar(1000),
  content varchar(1000000) not null,
  frame varchar(100000),
  number varchar(300),
  issued_on varchar(10),
  issued_at timestamp with time zone,
  issued_by bigint references account (id),
  updated_at timestamp with time zone not null,
  unique (visit_id, form)
);
