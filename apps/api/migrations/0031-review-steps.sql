-- Which people were told of the date for the next look at a plan, and that each was told once: a row a date and step.
create table review_step (
  tenant_id uuid not null references tenant(id),
  plan_id uuid not null references plan(id),
  -- The date that it was about; a new date is told of anew.
  due_on date not null,
  step text not null check (step in ('soon', 'close', 'today', 'lapsed', 'with-substitute', 'with-ke')),
  told_at timestamptz not null,
  primary key (plan_id, due_on, step)
);
grant select, insert on review_step to samplan_app;
alter table review_step enable row level security;
alter table review_step force row level security;
create policy by_tenant on review_step using (tenant_id = any ((select current_tenants())::uuid[]))
  with check (tenant_id = any ((select current_tenants())::uuid[]));

-- Plans by the date of their next look, for the job and for lists.
create index plan_next_review on plan (tenant_id, next_review_on) where state = 'active';
