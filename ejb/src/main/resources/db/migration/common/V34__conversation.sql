-- The best answers become part of the page; an experience keeps how far its region was.
alter table question add column featured boolean default false not null;
alter table experience add column stage varchar(30);
alter table experience add column written_by bigint references account (id);

-- Who asked curators to look at a question or an experience, once each.
create sequence conversation_report_seq start with 50 increment by 50;
create table conversation_report (
  id bigint primary key,
  kind varchar(20) not null,
  object_id bigint not null,
  account_id bigint not null references account (id),
  reason varchar(1000) not null,
  at timestamp with time zone not null,
  constraint conversation_report_once unique (kind, object_id, account_id)
);
