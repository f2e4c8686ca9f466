-- Who entered a figure and when, and what it said before.
alter table indicator_value add column recorded_at timestamp with time zone default current_timestamp not null;
alter table indicator_value add column recorded_by varchar(100) default 'reference' not null;
create index indicator_value_region_ix on indicator_value (region_code, indicator_code);

create sequence indicator_correction_seq start with 50 increment by 50;
create table indicator_correction (
  id bigint primary key,
  value_id bigint not null references indicator_value (id),
  version integer not null,
  amount numeric(24, 6) not null,
  status varchar(20) not null,
  source varchar(300) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(100) not null,
  replaced_at timestamp with time zone not null
);
create index indicator_correction_ix on indicator_correction (value_id, version);

-- What an indicator measures, beyond its name. An own one was entered here; all others are written
-- by the reference data.
alter table indicator add column definition_id varchar(2000);
alter table indicator add column definition_en varchar(2000);
alter table indicator add column licence varchar(300);
alter table indicator add column lowest numeric(24, 6);
alter table indicator add column highest numeric(24, 6);
alter table indicator add column own boolean default false not null;
alter table indicator add column version integer default 1 not null;

-- The methods and formulas that figures of an indicator may be measured by.
create table indicator_framework (
  indicator_code varchar(60) not null references indicator (code),
  pos integer not null,
  framework varchar(60) not null,
  name_id varchar(300) not null,
  name_en varchar(300) not null,
  primary key (indicator_code, framework)
);

-- Which years and ways of measuring there are, by level of region: asked for by every picture, and
-- never worth counting all figures for. A figure is never deleted, so neither is a row of this.
create table indicator_edition (
  indicator_code varchar(60) not null references indicator (code),
  level varchar(30) not null,
  observed_year integer not null,
  framework varchar(60) not null,
  period_month integer not null,
  primary key (indicator_code, level, observed_year, framework, period_month)
);
insert into indicator_edition (indicator_code, level, observed_year, framework, period_month)
  select distinct v.indicator_code, r.level, v.observed_year, v.framework, v.period_month
  from indicator_value v join region r on r.code = v.region_code;
