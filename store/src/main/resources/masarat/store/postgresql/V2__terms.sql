-- The terms under which a claim is found, made by Masarat; PostgreSQL only keeps them.
create table term (
  rowid integer primary key,
  terms tsvector not null
);
create index term_terms on term using gin (terms);

-- How many claims have a term.
create table tally (
  term text collate "C" primary key,
  claims integer not null
);
