-- Which claims have a term, by blocks of claims that came one after the other; Masarat looks
-- through them itself. They are made anew from the claims when the store is opened.
drop table term;
create table posting (
  block integer not null,
  term text not null,
  claims blob not null,
  primary key (block, term)
) without rowid;

-- How many claims have a tag.
delete from tally;
