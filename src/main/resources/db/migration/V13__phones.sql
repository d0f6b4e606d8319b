-- What each phone keeps: whether its store is still the one that was there, and whose photos the server no longer has whole.

alter table device_contact
  add column store_id  uuid,       -- the mark of the phone's store; one that was emptied has another. Null: an app before 0.5
  add column persisted boolean;    -- whether the browser has promised not to clear it; null: it does not say

-- A store that is gone from a device, with what waited in it at the last contact, of each person.
create table device_emptied (
  device_id       uuid not null references device,
  account_id      uuid not null references account,
  store_id        uuid not null,
  noticed_at      timestamptz not null,
  last_contact_at timestamptz not null,
  captures        int not null check (captures >= 0),
  photos          int not null check (photos >= 0),
  oldest_at       timestamptz,
  seen_at         timestamptz,     -- when the person said that they know
  primary key (device_id, store_id, account_id)
);
create index device_emptied_of on device_emptied (account_id, noticed_at desc);

-- A run of the photo check over all that records name; only the newest that came to its end is kept.
create table photo_check (
  id          uuid primary key,
  started_at  timestamptz not null,
  finished_at timestamptz,
  pictures    int not null default 0
);

-- A picture that a record names and the server does not have whole.
create table photo_fault (
  check_id  uuid not null references photo_check on delete cascade,
  estate_id uuid not null references estate,
  sha256    text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  fault     text not null check (fault in ('absent', 'gone', 'damaged', 'unreadable')),
  primary key (check_id, estate_id, sha256)
);
