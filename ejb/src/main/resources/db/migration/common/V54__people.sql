-- People are invited, suspended and, in the end, only a stub.
alter table account add column created_at timestamp with time zone;
alter table account add column erased_at timestamp with time zone;
create index account_region_ix on account (region_code);

-- A link by which somebody chooses a password, once; only a digest of its key is kept.
create sequence credential_link_seq start with 50 increment by 50;
create table credential_link (
  id bigint primary key,
  account_id bigint not null references account (id),
  purpose varchar(20) not null,
  digest varchar(64) not null unique,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone
);
create index credential_link_account_ix on credential_link (account_id, created_at);
