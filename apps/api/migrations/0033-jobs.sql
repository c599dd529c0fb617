-- What is done by itself. The queue's own tables are made by pg-boss, as the application, in a schema of their own;
-- beside them stands for which hour or morning each job was last done to its end.
create schema jobs;
grant usage, create on schema jobs to samplan_app;

create table job_done (
  job text primary key,
  slot text not null
);
grant select, insert, update on job_done to samplan_app;
