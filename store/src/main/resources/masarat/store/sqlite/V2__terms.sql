-- The terms under which a claim is found, made by Masarat; SQLite only keeps them apart at blanks.
create virtual table term using fts5 (
  terms,
  content = '',
  contentless_delete = 1,
  detail = none,
  tokenize = "ascii tokenchars '_'"
);
-- Bytes of terms gathered before they are sorted and written: a whole intake at once.
insert into term (term, rank) values ('hashsize', 33554432);
insert into term (term, rank) values ('automerge', 8);

-- How many claims have a term.
create table tally (
  term text primary key,
  claims integer not null
) without rowid;
