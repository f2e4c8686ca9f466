-- A region's self-assessment of its e-Government: 47 levels of one year. Drafts and finished ones
-- belong to the region; what is published is for everybody.
create sequence assessment_seq start with 50 increment by 50;
create table assessment (
  id bigint primary key,
  version integer not null,
  region_code varchar(8) not null references region (code),
  assessed_year integer not null,
  framework varchar(60) not null,
  status varchar(20) not null,
  remark varchar(2000),
  changed_at timestamp with time zone not null,
  changed_by varchar(100) not null,
  published_at timestamp with time zone,
  constraint assessment_uq unique (region_code, assessed_year, framework)
);

create table assessment_level (
  assessment_id bigint not null references assessment (id),
  indicator_no integer not null,
  maturity integer not null,
  evidence varchar(1000),
  primary key (assessment_id, indicator_no)
);
