-- The plan, the end of the agreement and the effect of an adoption.
alter table adoption add column people varchar(20000);
alter table adoption add column blocker varchar(20000);
alter table adoption add column instrument_until varchar(10);
alter table adoption add column effect_seen varchar(20);
alter table adoption add column effect_note varchar(20000);
alter table adoption add column effect_shared boolean default false not null;
alter table adoption add column files_shared boolean default false not null;
-- Two days that lists look for, kept with every write: when the first open task is due, and the
-- last day of the agreement.
alter table adoption add column next_due date;
alter table adoption add column agreement_ends date;
update adoption set next_due = (
  select min(case length(t.due)
    when 4 then cast(t.due || '-12-31' as date)
    when 7 then cast(cast(t.due || '-01' as date) + interval '1' month - interval '1' day as date)
    else cast(t.due as date) end)
  from adoption_task t where t.adoption_id = adoption.id and not t.done and t.due is not null)
  where stage is null or stage <> 'STOPPED';
create index adoption_since_ix on adoption (stage, stage_since);
create index adoption_due_ix on adoption (next_due);
create index adoption_ends_ix on adoption (agreement_ends);
create index adoption_proof_ends_ix on adoption (proof_expires_on);
create index adoption_result_ix on adoption (result_solution_id);

alter table adoption_task add column starts varchar(10);
alter table adoption_task add column progress integer;

-- How long it had been at the stage that it left, in days; null when nobody knew since when.
alter table adoption_move add column days integer;
create index adoption_move_days_ix on adoption_move (from_stage, days);

-- What is measured, and each figure of it in the order of the dates.
create table adoption_effect (
  adoption_id bigint not null references adoption (id),
  pos integer not null,
  name varchar(300) not null,
  unit varchar(500),
  lower_is_better boolean not null,
  baseline decimal(19, 4),
  baseline_on varchar(10),
  target decimal(19, 4),
  target_on varchar(10),
  how_measured varchar(20000),
  origin_claim varchar(20000),
  primary key (adoption_id, pos)
);
create table adoption_actual (
  adoption_id bigint not null references adoption (id),
  pos integer not null,
  effect_pos integer not null,
  measured_on varchar(10) not null,
  figure decimal(19, 4) not null,
  note varchar(20000),
  primary key (adoption_id, pos)
);
