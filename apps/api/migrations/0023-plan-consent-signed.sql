-- The consent that the plan is made is signed as the other is: by signing in anew, under the text that was shown.
alter table signing
  add column kind text not null default 'information' check (kind in ('plan-is-made', 'information')),
  drop constraint signing_wishes_check,
  add constraint signing_gives check ((kind = 'information') = (cardinality(wishes) > 0));
alter table signing alter column kind drop default;
