-- How somebody at the desk settled a capture that was held: who, when, how, in which words. Only ever added to.
create table settlement (
  estate_id    uuid not null,
  capture_id   uuid not null,
  content_hash text not null,
  outcome      text not null check (outcome in ('accepted', 'set_aside')),
  -- The record that it became. Under another id than the capture's where it stands as a correction of the first.
  record_id    uuid,
  reasons      jsonb not null,                 -- why it was held
  remedies     jsonb not null default '[]',    -- what was decided about that
  left_out     jsonb not null default '[]',    -- answers that the record does not have, and what is wrong with them
  words        text check (char_length(words) between 1 and 2000),
  account_id   uuid not null references account,
  at           timestamptz not null,
  primary key (estate_id, capture_id, content_hash),
  constraint settlement_capture foreign key (estate_id, capture_id, content_hash) references capture,
  constraint settlement_record foreign key (estate_id, record_id) references record,
  constraint settlement_record_of_accepted check ((record_id is not null) = (outcome = 'accepted')),
  constraint settlement_words_of_set_aside check (outcome <> 'set_aside' or words is not null)
);
create unique index settlement_of_record on settlement (estate_id, record_id) where record_id is not null;
