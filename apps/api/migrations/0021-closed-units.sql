-- Units that close, and places that lapsed by their date: what hung on them is seen to once.

-- The first day on which the unit is closed; settled once what it answered for has ended. Opened again: none of them.
alter table unit
  add column closes_on date,
  add column closed_by uuid references person(id),
  add column settled_at timestamptz,
  add check (settled_at is null or closes_on is not null),
  add check ((closes_on is null) = (closed_by is null));
create index unit_closes on unit (closes_on) where closes_on is not null and settled_at is null;

-- When what somebody answered for ended after their place had lapsed. One who leaves by a command is seen to in it.
alter table unit_membership add column settled_at timestamptz;
create index unit_membership_lapses on unit_membership (valid_to)
  where valid_to is not null and ended_at is null and settled_at is null;
