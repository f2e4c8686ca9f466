-- Study visits: the frame, its themes and its team.
create sequence visit_seq start with 50 increment by 50;
create table visit (
  id bigint primary key,
  version integer not null,
  -- Counts every change that search shows, those of findings included; the version counts the frame's own.
  revision bigint default 0 not null,
  visitor_code varchar(8) not null references region (code),
  host_code varchar(8) not null references region (code),
  visit_date varchar(10),
  kind varchar(30),
  title varchar(300) not null,
  purpose varchar(20000),
  status varchar(20),
  published boolean not null,
  summary varchar(1000),
  source varchar(20000),
  confidence varchar(10),
  created_by bigint references account (id),
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  published_at timestamp with time zone
);
create index visit_visitor_ix on visit (visitor_code, visit_date);
create index visit_host_ix on visit (host_code, visit_date);
create index visit_date_ix on visit (published, visit_date);

create table visit_theme (
  visit_id bigint not null references visit (id),
  pos integer not null,
  theme varchar(20000) not null,
  visitor_unit varchar(20000),
  host_unit varchar(20000),
  primary key (visit_id, pos)
);
create table visit_member (
  visit_id bigint not null references visit (id),
  account_id bigint not null references account (id),
  primary key (visit_id, account_id)
);
create index visit_member_account_ix on visit_member (account_id);

-- Notes are named by the device that took them, so that the same note arrives once.
create sequence visit_note_seq start with 50 increment by 50;
create table visit_note (
  id bigint primary key,
  version integer not null,
  visit_id bigint not null references visit (id),
  uuid varchar(36) not null,
  author bigint references account (id),
  theme varchar(20000),
  text varchar(20000) not null,
  kind varchar(20),
  similarity varchar(20000),
  difference varchar(20000),
  question varchar(20000),
  host_unit varchar(20000),
  solution_id bigint references solution (id) on delete set null,
  noted_at timestamp with time zone,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  unique (visit_id, uuid)
);

create sequence visit_finding_seq start with 50 increment by 50;
create table visit_finding (
  id bigint primary key,
  version integer not null,
  visit_id bigint not null references visit (id),
  title varchar(300) not null,
  text varchar(20000),
  why varchar(20000),
  preconditions varchar(20000),
  difference varchar(20000),
  risks varchar(20000),
  recommendation varchar(20000),
  solution_id bigint references solution (id) on delete set null,
  internal boolean not null,
  shared_with_host boolean not null,
  host_comment varchar(20000),
  host_commented_at timestamp with time zone,
  created_by bigint references account (id),
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);
create index visit_finding_visit_ix on visit_finding (visit_id);
create index visit_finding_solution_ix on visit_finding (solution_id);

create table visit_finding_note (
  finding_id bigint not null references visit_finding (id),
  pos integer not null,
  note_uuid varchar(36) not null,
  primary key (finding_id, pos)
);

create sequence visit_follow_up_seq start with 50 increment by 50;
create table visit_follow_up (
  id bigint primary key,
  version integer not null,
  visit_id bigint not null references visit (id),
  finding_id bigint references visit_finding (id) on delete set null,
  solution_id bigint references solution (id) on delete set null,
  action varchar(20000) not null,
  responsible_agency varchar(20000),
  due_date varchar(10),
  indicator varchar(20000),
  target varchar(20000),
  budget_source varchar(20000),
  status varchar(20),
  created_by bigint references account (id),
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);
create index visit_follow_up_visit_ix on visit_follow_up (visit_id);

-- Every version of the visit and of what stands in it, whole.
create sequence visit_revision_seq start with 50 increment by 50;
create table visit_revision (
  id bigint primary key,
  visit_id bigint not null references visit (id),
  part varchar(20) not null,
  part_id bigint not null,
  version integer not null,
  at timestamp with time zone not null,
  author varchar(100) not null,
  action varchar(30) not null,
  content varchar(1000000) not null
);
create index visit_revision_ix on visit_revision (visit_id, at);
