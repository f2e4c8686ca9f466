-- The one link by which a Teladan without people gets its first administrator; only a digest of its
-- key is kept. One row at most.
create table first_link (
  id bigint primary key,
  digest varchar(64) not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone
);
