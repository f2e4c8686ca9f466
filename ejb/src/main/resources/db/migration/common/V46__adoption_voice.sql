-- As what somebody stated, confirmed or disputed; and what a region tells others in two lines.
alter table adoption add column proof_office varchar(500);
alter table adoption add column advice varchar(300);
alter table adoption_proof add column office varchar(500);
create index adoption_move_stay_ix on adoption_move (adoption_id, from_stage, days);
