-- A host that offers days in a month that is full knows it; whoever then accepts them may rely on it.
alter table visit_request add column over_capacity boolean default false not null;
