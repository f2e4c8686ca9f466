-- Sessions of pages, so that their owner and an administrator see and end them on every node.
create sequence account_session_seq start with 50 increment by 50;
create table account_session (
  id bigint primary key,
  account_id bigint not null references account (id),
  digest varchar(64) not null unique,
  started_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  address varchar(100),
  agent varchar(200)
);
create index account_session_account_ix on account_session (account_id, seen_at);

-- Tokens have a name, may be for reading only, and tell when they were used last.
alter table api_token add column name varchar(100);
alter table api_token add column scope varchar(10) default 'WRITE' not null;
alter table api_token add column used_at timestamp with time zone;

-- The second factor: its secret, encrypted by a key that is not in the database, the one that waits
-- to be confirmed, and the time step of the last code that was taken.
alter table account add column totp_secret varchar(200);
alter table account add column totp_waiting varchar(200);
alter table account add column totp_step bigint;
create table recovery_code (
  account_id bigint not null references account (id),
  digest varchar(64) not null,
  used_at timestamp with time zone,
  primary key (account_id, digest)
);
