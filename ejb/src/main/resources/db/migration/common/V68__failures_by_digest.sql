-- What was typed as a name is kept as a digest from now on. The old rows count for a quarter of an
-- hour at most.
delete from sign_in_failure;
