-- What somebody is here as, chosen for the session.

alter table session add column hat text
  check (hat in ('private', 'work', 'unit-leader', 'coordinating-unit', 'administrator', 'log-controller'));
