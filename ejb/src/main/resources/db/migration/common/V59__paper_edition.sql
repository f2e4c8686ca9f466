-- Issued papers that a corrected edition replaced: whole in themselves, so that each can be written again.
alter table visit_paper add column edition integer default 1 not null;
alter table visit_paper add column correction varchar(1000);
create sequence visit_paper_edition_seq start with 50 increment by 50;
create table visit_paper_edition (
  id bigint primary key,
  paper_id bigint not null references visit_paper (id),
  edition integer not null,
  title varchar(300) not null,
  subtitle varchar(1000),
  content varchar(1000000) not null,
  frame varchar(100000) not null,
  number varchar(300) not null,
  issued_on varchar(10) not null,
  issued_at timestamp with time zone not null,
  issued_by bigint references account (id),
  correction varchar(1000),
  replaced_at timestamp with time zone not null,
  replaced_by bigint references account (id),
  unique (paper_id, edition)
);
