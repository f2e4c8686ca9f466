-- Each deed is sealed with the hash of itself and of the seal before it, in an order of its own:
-- sequence numbers are drawn before the commit and say nothing about who came first.
alter table audit_entry add column sealed boolean default false not null;
create index audit_entry_sealed_ix on audit_entry (sealed, id);

-- No foreign key: a seal outlives the deed that somebody took away, and so shows it.
create table audit_seal (
  pos bigint primary key,
  entry_id bigint not null unique,
  hash varchar(64) not null
);
