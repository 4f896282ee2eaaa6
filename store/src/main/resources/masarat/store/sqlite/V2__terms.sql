-- The terms under which a claim is found, made by Masarat; SQLite only keeps them apart at blanks.
create virtual table term using fts5 (
  terms,
  content = '',
  contentless_delete = 1,
  detail = none,
  tokenize = "ascii tokenchars '_'"
);
