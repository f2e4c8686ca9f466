-- A deed names a number instead of a person, and its address and states are sealed by keys of their
-- own beside it. The chain is made of what is sealed, so that a key can be thrown away and every
-- seal still fits. Deeds written before are sealed anew in this way; their former seals are kept.
alter table audit_entry add column shielded boolean default false not null;
alter table audit_entry add column address_key varchar(60);
alter table audit_entry add column state_key varchar(60);
alter table audit_entry alter column address set data type varchar(300);
update audit_entry set actor = (
    select 'account:' || a.id from account a where a.username = audit_entry.actor)
  where actor in (select username from account);
create index audit_entry_actor_ix on audit_entry (actor, at);
create index audit_entry_at_ix on audit_entry (at);

create table audit_seal_former (
  pos bigint primary key,
  entry_id bigint not null,
  hash varchar(64) not null
);
insert into audit_seal_former (pos, entry_id, hash) select pos, entry_id, hash from audit_seal;
delete from audit_seal;
update audit_entry set sealed = false;

-- When somebody was erased, and how long it took; the number leads to nobody any more.
create table erasure (
  account_id bigint primary key references account (id),
  asked_at timestamp with time zone not null,
  done_at timestamp with time zone not null,
  places integer not null,
  deeds integer not null
);
