-- Where a person reads mail, and in which language.
alter table account add column email varchar(254);
alter table account add column language varchar(2) default 'id' not null;
create index account_email_ix on account (email);

-- Mail that waits, and what became of it. The text is forgotten once it is sent.
create sequence mail_message_seq start with 50 increment by 50;
create table mail_message (
  id bigint primary key,
  message_key varchar(200) not null unique,
  message_id varchar(200) not null,
  account_id bigint references account (id),
  recipient varchar(254) not null,
  subject varchar(300) not null,
  content varchar(200000),
  created_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  attempts integer not null,
  fault varchar(500),
  sent_at timestamp with time zone,
  given_up boolean not null
);
create index mail_message_due_ix on mail_message (due_at);
create index mail_message_account_ix on mail_message (account_id);

-- A notice is shown in the app, goes out by mail, or both. Null: no mail, or it has gone.
alter table notice add column in_app boolean default true not null;
alter table notice add column mail_due_at timestamp with time zone;
create index notice_mail_due_ix on notice (mail_due_at);

-- What a person chose for a kind of notice; no row is the usual way.
create table notice_choice (
  account_id bigint not null references account (id),
  kind varchar(60) not null,
  in_app boolean not null,
  mail varchar(10) not null,
  primary key (account_id, kind)
);
