-- Events of all claims, as they were last made. They can be made again, and are no part of the chain.
create table events (
  generation integer primary key,
  -- What they were made of; none until all blocks are there.
  basis text,
  entry integer not null,
  last integer not null
);
create table event_block (
  generation integer not null,
  block integer not null,
  body text not null,
  primary key (generation, block)
);

-- Claims that were touched since.
create index claim_version on claim (version) where version > 0;
create index claim_superseded on claim (superseded) where superseded is not null;
