-- What a finding also says, whether the host objects to it, and what it proposes to the catalogue.
alter table visit_finding add column difficulties varchar(20000);
alter table visit_finding add column costs varchar(20000);
alter table visit_finding add column fit varchar(20000);
alter table visit_finding add column host_objects boolean default false not null;

create sequence visit_proposal_seq start with 50 increment by 50;
create table visit_proposal (
  id bigint primary key,
  version integer not null,
  visit_id bigint not null references visit (id),
  finding_id bigint not null references visit_finding (id) on delete cascade,
  kind varchar(20) not null,
  title varchar(300) not null,
  summary varchar(1000) not null,
  main_affair varchar(500) not null,
  audience varchar(20) not null,
  state varchar(20) not null,
  reason varchar(20000),
  solution_id bigint references solution (id) on delete set null,
  created_by bigint references account (id),
  created_at timestamp with time zone not null,
  answered_at timestamp with time zone,
  unique (finding_id)
);
create index visit_proposal_visit_ix on visit_proposal (visit_id);
