-- What is being written of an answer before it is made, what a death does to a report of need, and whom its reporters may call.

-- One of each kind: the coordinating unit writes it together. Gone when the case is answered or kept elsewhere.
create table case_draft (
  tenant_id uuid not null references tenant(id),
  case_id uuid not null,
  letter text not null check (letter in ('case-delayed', 'case-decided')),
  words text not null check (length(words) <= 4000),
  until date,
  decision text check (decision in ('individual-plan', 'coordinator-only', 'child-coordinator', 'light-plan', 'refused')),
  conditions text[] not null default '{}',
  consent text check (consent in ('on-paper', 'orally', 'at-sign-in')),
  witness text not null default '' check (length(witness) <= 200),
  written_by uuid not null references person(id),
  written_at timestamptz not null,
  primary key (case_id, letter),
  foreign key (case_id, tenant_id) references need_case (id, tenant_id)
);
alter table case_draft enable row level security;
alter table case_draft force row level security;
create policy by_tenant on case_draft using (tenant_id = any ((select current_tenants())::uuid[]))
  with check (tenant_id = any ((select current_tenants())::uuid[]));
-- The second wall: until it is sent it is read by those who keep the case, and by nobody else.
create policy by_ground on case_draft as restrictive for select to samplan_app
  using ((select reads_as_system()) or exists (select from need_case c where c.id = case_id
    and keeps_case(c.person_id, c.reporter, c.reported_by)));
grant select, insert, delete on case_draft to samplan_app;
grant update (words, until, decision, conditions, consent, witness, written_by, written_at) on case_draft to samplan_app;

-- Ended by the death of the person, and open again where that is undone.
alter table need_case drop constraint need_case_state_check,
  add constraint need_case_state_check check (state in ('open', 'decided', 'joined', 'ended'));

-- For a question about a report of need; where there is no row, no line of it.
alter table urgent_number drop constraint urgent_number_kind_check,
  add constraint urgent_number_kind_check check (kind in ('emergency', 'doctor', 'children', 'coordinating-unit'));
