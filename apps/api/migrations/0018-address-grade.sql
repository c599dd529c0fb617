-- Protected addresses: the grade that a municipality knows of (kode 7 and kode 6), told to nobody but who has to obey it.
alter table person add column address_grade text not null default 'none'
  check (address_grade in ('none', 'confidential', 'strictly-confidential'));

-- Whoever invites by national id somebody they may not find gets a stand-in, as for one whom nobody knew: a person with
-- nobody behind it, so that what they see afterwards is the same.
alter table person add column stands_for uuid unique references person(id);
