-- What is done so that something does not happen again 预防措施: decided in the weekly meeting, shown until it is done.

create table weekly_precaution (
  estate_id      uuid not null references estate,
  id             uuid not null,
  since          date not null check (extract(isodow from since) = 5),  -- the Friday of its week
  class          text check (class ~ '^[a-z-]{1,30}(\.[a-z-]{1,30})?$'),
  place_id       uuid,                                -- null: the whole estate
  words          text not null check (char_length(words) between 1 and 500),
  responsible_id uuid not null references account,
  due            date not null,
  done_on        date,
  noted_by       uuid not null references account,
  primary key (estate_id, id),
  constraint weekly_precaution_place foreign key (estate_id, place_id) references place
);
create index weekly_precaution_done on weekly_precaution (estate_id, done_on, due);
