-- What administrators changed about the thesaurus: groups of their own, and built-in groups that
-- they changed or switched off. A built-in group that nobody touched has no row.
create sequence thesaurus_group_seq start with 50 increment by 50;
create table thesaurus_group (
  id bigint primary key,
  version integer not null,
  built_in varchar(80) unique,
  -- The editable form: terms separated by " = ".
  terms varchar(4000) not null,
  note varchar(1000),
  active boolean not null
);

-- What was searched for, by day, without who: only texts and counts.
create sequence asked_query_seq start with 50 increment by 50;
create table asked_query (
  id bigint primary key,
  query varchar(200) not null,
  asked_on date not null,
  asked bigint not null,
  signed_out bigint not null,
  without_hit bigint not null,
  constraint asked_query_uq unique (query, asked_on)
);
create index asked_query_day_ix on asked_query (asked_on);
