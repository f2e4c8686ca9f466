-- Who takes over which solution, and how far it is.
create sequence adoption_seq start with 50 increment by 50;
create table adoption (
  id bigint primary key,
  version integer not null,
  solution_id bigint not null references solution (id),
  region_code varchar(8) not null references region (code),
  owner_unit varchar(500),
  stage varchar(20),
  stage_since timestamp with time zone,
  since varchar(10),
  result_solution_id bigint references solution (id) on delete set null,
  visit_id bigint references visit (id) on delete set null,
  -- Where it came from; the plan of the visit may drop its row.
  follow_up_id bigint,
  instrument varchar(30),
  instrument_reason varchar(20000),
  instrument_number varchar(500),
  instrument_date varchar(10),
  instrument_parties varchar(20000),
  pilot_where varchar(20000),
  pilot_from varchar(10),
  live_from varchar(10),
  pilot_result varchar(20000),
  no_pilot_reason varchar(20000),
  stop_reason varchar(30),
  reusable varchar(20000),
  facilitator varchar(500),
  remark varchar(20000),
  risks varchar(20000),
  budget_amount_idr bigint,
  budget_source varchar(20000),
  changes_shared boolean not null,
  claim varchar(20000),
  confidence varchar(10),
  proof_state varchar(20) not null,
  proof_stage varchar(20),
  proof_at timestamp with time zone not null,
  proof_by varchar(200) not null,
  proof_remark varchar(20000),
  proof_expires_on date,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint adoption_once unique (solution_id, region_code)
);
create index adoption_region_ix on adoption (region_code, stage);
create index adoption_stage_ix on adoption (stage, updated_at);

create table adoption_part (
  adoption_id bigint not null references adoption (id),
  pos integer not null,
  part varchar(500) not null,
  decision varchar(20),
  note varchar(20000),
  primary key (adoption_id, pos)
);
create table adoption_change (
  adoption_id bigint not null references adoption (id),
  pos integer not null,
  what varchar(20000) not null,
  why varchar(20000),
  primary key (adoption_id, pos)
);
create table adoption_task (
  adoption_id bigint not null references adoption (id),
  pos integer not null,
  title varchar(300) not null,
  agency varchar(500),
  due varchar(10),
  depends_on integer,
  done boolean not null,
  primary key (adoption_id, pos)
);

-- Every step from stage to stage, in the order it was taken.
create sequence adoption_move_seq start with 50 increment by 50;
create table adoption_move (
  id bigint primary key,
  adoption_id bigint not null references adoption (id),
  from_stage varchar(20),
  to_stage varchar(20),
  at timestamp with time zone not null,
  actor varchar(200) not null,
  since varchar(10),
  reason varchar(20000),
  remark varchar(20000)
);
create index adoption_move_ix on adoption_move (adoption_id, id);

-- Every statement, confirmation and dispute; the latest one stands in adoption itself.
create sequence adoption_proof_seq start with 50 increment by 50;
create table adoption_proof (
  id bigint primary key,
  adoption_id bigint not null references adoption (id),
  state varchar(20) not null,
  stage varchar(20),
  at timestamp with time zone not null,
  actor varchar(200) not null,
  remark varchar(20000),
  expires_on date
);
create index adoption_proof_ix on adoption_proof (adoption_id, id);
