-- What the columns of a file are called and taken for, and the regions that were meant by what is
-- written there: shown after a trial, changed by people, kept for the next run.
alter table import_job add column mapping varchar(60000);
alter table import_job add column headings varchar(60000);
