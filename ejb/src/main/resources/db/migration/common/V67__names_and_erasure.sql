-- What somebody was called before, and which names they chose themselves and when: nobody may first
-- choose a name and then take it out of the texts of others by being erased. Goes with the person.
create table account_name (
  account_id bigint not null references account (id),
  name varchar(254) not null,
  own boolean not null,
  since timestamp with time zone not null,
  primary key (account_id, name)
);

-- Keyed digests of the names of those who were erased: a search for one is never written down.
create table erased_word (
  digest varchar(64) primary key,
  at timestamp with time zone not null
);

-- Files that others attached and that name somebody who was erased, for the administrator to decide.
create table erasure_file (
  account_id bigint not null references account (id),
  attachment_id bigint not null,
  due_at timestamp with time zone not null,
  decision varchar(10),
  reason varchar(1000),
  decided_at timestamp with time zone,
  primary key (account_id, attachment_id)
);

-- Where a name was left standing, because it may mean something or somebody else.
create table erasure_place (
  account_id bigint not null references account (id),
  place varchar(200) not null,
  found integer not null,
  primary key (account_id, place)
);

-- When the index was built anew, so that not even its unused parts hold the words.
alter table erasure add column purged_at timestamp with time zone;
