-- Who somebody is at the provider of single sign-on.
create table account_identity (
  issuer varchar(500) not null,
  subject varchar(255) not null,
  account_id bigint not null references account (id),
  linked_at timestamp with time zone not null,
  primary key (issuer, subject)
);
create index account_identity_account_ix on account_identity (account_id);
