-- Answers that take long to work out, each with what it was made of. They can be made again, and are
-- no part of the chain.
create table answer (
  number integer primary key,
  question text not null,
  basis text not null,
  body text not null
);
