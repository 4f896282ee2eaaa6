-- The audit chain: each entry holds the hash of the one before.
create table entry (
  number integer primary key,
  at text not null,
  who text not null,
  act text not null,
  subject text not null,
  why text not null,
  content text not null,
  before text not null,
  hash text not null
);

-- Evidentiary copies: the bytes as they were captured, packed, never changed.
create table original (
  sha256 text primary key,
  size integer not null,
  packed bytea not null
);

-- Working copies: what is read. A newer text of the same report supersedes the older.
create table report (
  number integer primary key,
  id text not null,
  entry integer not null,
  superseded integer,
  sha256 text not null,
  origin text not null,
  captured text not null,
  published integer,
  publisher text,
  body text not null,
  sketch bytea not null,
  alike text,
  reader text
);
create unique index report_id on report (id) where superseded is null;
create index report_versions on report (id);

-- Where reports that share words meet: one row for each band of a report's sketch.
create table band (
  band bigint not null,
  report integer not null,
  primary key (band, report)
);

-- What a report was read into; `decided` is what analysts made of it.
create table claim (
  number integer primary key,
  id text not null,
  report text not null,
  entry integer not null,
  superseded integer,
  body text not null,
  decided text,
  review text not null,
  version integer not null
);
create unique index claim_id on claim (id) where superseded is null;
create index claim_report on claim (report);

-- What lists of claims are sorted, filtered and counted by; current claims only.
create table listing (
  claim integer primary key,
  day integer not null,
  amount double precision not null,
  tags text not null
);
create index listing_day on listing (day, claim);
create index listing_amount on listing (amount, claim);

-- Decisions bear the number of their entry in the chain.
create table decision (
  number integer primary key,
  kind text not null,
  body text not null,
  undone integer
);
create table decided (
  claim integer not null,
  decision integer not null,
  primary key (claim, decision)
);
create index decided_decision on decided (decision);

-- Studies, sources and events, each version kept.
create table kept (
  entry integer primary key,
  kind text not null,
  id text not null,
  body text not null,
  superseded integer
);
create unique index kept_id on kept (kind, id) where superseded is null;
