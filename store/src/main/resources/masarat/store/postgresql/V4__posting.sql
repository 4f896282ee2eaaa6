-- Which claims have a term, by blocks of claims that came one after the other; Masarat looks
-- through them itself. They are made anew from the claims when the store is opened.
drop table term;
create table posting (
  block integer not null,
  term text collate "C" not null,
  claims bytea not null,
  primary key (block, term)
);
-- The longest are eight thousand bytes, which packing makes slower and hardly smaller.
alter table posting alter claims set storage external;

-- How many claims have a tag.
delete from tally;
