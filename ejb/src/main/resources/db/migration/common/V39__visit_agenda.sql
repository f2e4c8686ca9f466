-- Agreed visits: the host knows of them, some are received together, some last longer than a day.
alter table visit add column agreed boolean default false not null;
alter table visit add column together_with bigint references visit (id) on delete set null;
alter table visit add column last_day varchar(10);
create index visit_together_ix on visit (together_with);

-- The agenda of a visit. The sessions of visits received together stand in the row of the first;
-- the errand (assignment, budget) and the questions are each visit's own.
create table visit_agenda (
  visit_id bigint primary key references visit (id) on delete cascade,
  version integer not null,
  errand varchar(100000) not null,
  questions varchar(1000000) not null,
  sessions varchar(1000000) not null,
  updated_at timestamp with time zone not null
);

-- The secret address of a person's calendar: only its digest is kept.
create table calendar_key (
  account_id bigint primary key references account (id) on delete cascade,
  digest varchar(64) not null unique,
  created_at timestamp with time zone not null
);
