-- An owner asks one who has opened their plan why: once each month, and what is answered is read by the two of them alone.
create unique index log_question_to_reader on log_question (plan_id, reader_id, month) where asks = 'reader';
create index log_question_reader on log_question (reader_id) where asks = 'reader' and answer is null;

create policy by_ground on log_question as restrictive for select to samplan_app
  using (asks = 'municipality' or reader_id = (select current_reader()) or exists (
    select from plan p where p.id = plan_id and p.owner_id = (select current_reader())));
create policy by_reader on log_question as restrictive for update to samplan_app
  using (asks = 'municipality' or reader_id = (select current_reader()));
