-- The log: one line for each round and each single record, derived from them in the transaction that changes them, so
-- that a list of any length costs one page of it, whatever is filtered.

create table log_entry (
  estate_id    uuid not null references estate,
  id           uuid not null,                        -- the round's, or the record's
  kind         text not null check (kind in ('round', 'finding', 'checklist')),
  at           timestamptz not null,                 -- when the round was begun, or the record captured
  courtyard_id uuid,
  account_id   uuid not null references account,
  route_id     uuid,
  grade        int not null check (grade between 0 and 4),  -- nothing to judge, pass, minor, major, urgent
  received_at  timestamptz not null,                 -- when the newest of it came
  voided       boolean not null,
  waiting      boolean not null,                     -- for a supervisor
  returned     boolean not null,                     -- sent back, and nothing has come since
  words        text not null,                        -- all that people wrote, as it is searched
  tokens       tsvector not null,                    -- of those words
  primary key (estate_id, id)
);
create index log_newest on log_entry (estate_id, at desc, id desc);
create index log_of_courtyard on log_entry (estate_id, courtyard_id, at desc, id desc);
create index log_of_account on log_entry (estate_id, account_id, at desc, id desc);
create index log_of_route on log_entry (estate_id, route_id, at desc, id desc) where route_id is not null;
create index log_waiting on log_entry (estate_id, courtyard_id, at desc, id desc) where waiting;
create index log_returned on log_entry (estate_id, courtyard_id, at desc, id desc) where returned;
create index log_words on log_entry using gin (tokens);
