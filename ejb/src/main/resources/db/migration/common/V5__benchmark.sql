-- What is measured. Reference data, filled by a repeatable migration.
create table indicator (
  code varchar(60) primary key,
  position integer not null,
  name_id varchar(200) not null,
  name_en varchar(200) not null,
  unit_id varchar(100) not null,
  unit_en varchar(100) not null,
  decimals integer not null,
  better varchar(10) not null,
  source varchar(300) not null,
  note_id varchar(2000),
  note_en varchar(2000)
);

create table indicator_affair (
  indicator_code varchar(60) not null references indicator (code),
  affair_code varchar(8) not null references affair (code),
  primary key (indicator_code, affair_code)
);

-- One figure of one region. What is not known has no row. So that the key holds, two columns say
-- "none" without null: period_month 0 is a figure without a survey month, framework '' is an
-- indicator that was always measured the same way.
create sequence indicator_value_seq start with 50 increment by 50;
create table indicator_value (
  id bigint primary key,
  indicator_code varchar(60) not null references indicator (code),
  region_code varchar(8) not null references region (code),
  observed_year integer not null,
  period_month integer not null,
  framework varchar(60) not null,
  amount numeric(24, 6) not null,
  status varchar(20) not null,
  source varchar(300) not null,
  version integer not null,
  constraint indicator_value_uq
    unique (indicator_code, region_code, framework, period_month, observed_year)
);
create index indicator_value_period_ix
  on indicator_value (indicator_code, framework, period_month, observed_year);

-- Where a young region came from: before that year its figures stand in those of its origin.
create table region_origin (
  region_code varchar(8) primary key references region (code),
  origin_code varchar(8) not null references region (code),
  since_year integer not null,
  law varchar(100) not null
);
