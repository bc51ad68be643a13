-- A queue as pg-boss 10 leaves it behind, in the parts that matter to carrying it over: the number of its tables'
-- version, the order of the states of a job, and a job in each kind of state.
create schema queue;
create type queue.job_state as enum ('created', 'retry', 'active', 'completed', 'cancelled', 'failed');
create table queue.version (version int primary key);
insert into queue.version values (24);
create table queue.job (
  id uuid default gen_random_uuid(),
  name text,
  data jsonb,
  state queue.job_state,
  singleton_key text,
  primary key (name, id)
) partition by list (name);
create table queue.job_by_others partition of queue.job default;
insert into queue.job (name, data, state, singleton_key) values
  ('confirm-mail', '{"request": "done"}', 'completed', null),
  ('confirm-mail', '{"request": "begun"}', 'active', null),
  ('confirm-mail', '{"request": "waiting"}', 'created', null),
  ('__pgboss__maintenance', '{}', 'created', null),
  ('delivery', '{"sending": "s", "reader": "r"}', 'retry', 's r');
