-- What is attached to solutions, visits and adoptions. The bytes lie in a folder, named by their
-- SHA-256; a row is written only after they are safely there.
create sequence attachment_seq start with 50 increment by 50;
create table attachment (
  id bigint primary key,
  version integer not null,
  owner_kind varchar(20) not null,
  owner_id bigint not null,
  hash varchar(64) not null,
  name varchar(200) not null,
  kind varchar(10) not null,
  size_bytes bigint not null,
  width integer,
  height integer,
  description varchar(1000),
  content_text varchar(200000),
  created_by bigint references account (id),
  created_at timestamp with time zone not null,
  constraint attachment_once unique (owner_kind, owner_id, hash)
);
create index attachment_hash_ix on attachment (hash);

-- Questions to the owner of a solution; public once answered and not hidden.
create sequence question_seq start with 50 increment by 50;
create table question (
  id bigint primary key,
  version integer not null,
  solution_id bigint not null references solution (id) on delete cascade,
  text varchar(2000) not null,
  asked_by bigint not null references account (id),
  asked_region varchar(8) references region (code),
  asked_as varchar(30) not null,
  asked_at timestamp with time zone not null,
  answer varchar(20000),
  answered_region varchar(8) references region (code),
  answered_as varchar(30),
  answered_at timestamp with time zone,
  hidden_reason varchar(1000)
);
create index question_solution_ix on question (solution_id, id);

-- Two lines of a region that adopts a solution.
create sequence experience_seq start with 50 increment by 50;
create table experience (
  id bigint primary key,
  version integer not null,
  solution_id bigint not null references solution (id) on delete cascade,
  region_code varchar(8) not null references region (code),
  text varchar(300) not null,
  written_at timestamp with time zone not null,
  hidden_reason varchar(1000),
  constraint experience_once unique (solution_id, region_code)
);

-- The ends that addresses of solutions had before a new title.
create table solution_former_slug (
  solution_id bigint not null references solution (id) on delete cascade,
  slug varchar(100) not null,
  primary key (solution_id, slug)
);
create index solution_former_slug_ix on solution_former_slug (slug);
