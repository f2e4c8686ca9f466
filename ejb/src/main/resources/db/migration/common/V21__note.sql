-- Notes from the room: where and for which question they were taken; what changed since when, so
-- that a device asks for the news alone; and files that a device names, so that each arrives once.

-- Counts every change of a note or its pictures, one after the other: whoever changes a note holds
-- the row of its visit until the end, so no number becomes visible before a smaller one.
alter table visit add column note_change bigint default 0 not null;

alter table visit_note add column session_name varchar(300);
alter table visit_note add column question_id varchar(64);
alter table visit_note add column change_no bigint default 0 not null;

-- The names of deleted notes: a device that did not hear the answer must not bring one back.
create table visit_note_gone (
  visit_id bigint not null references visit (id) on delete cascade,
  uuid varchar(36) not null,
  change_no bigint not null,
  primary key (visit_id, uuid)
);

alter table attachment add column client_id varchar(36);
create unique index attachment_client_ix on attachment (owner_kind, owner_id, client_id);
