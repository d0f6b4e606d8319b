-- Courtyard, first migration. What is decided here for good (docs/decisions/0002-keys.md):
-- ids are UUIDv7; every table that grows carries its estate, its primary key is (estate_id, id), foreign keys go by
-- both, and its indexes lead with the estate, so that the data can be spread by estate with new migrations alone.

-- ---------------------------------------------------------------- place

create table estate (
  id                   uuid primary key,
  code                 text not null unique check (code ~ '^[A-Z0-9-]{2,16}$'),
  name                 text not null check (char_length(name) between 1 and 80),
  time_zone            text not null default 'Asia/Shanghai',
  service_phone        text check (char_length(service_phone) <= 32),
  control_centre_phone text check (char_length(control_centre_phone) <= 32),
  created_at           timestamptz not null
);

-- The tree estate > courtyard > building > unit, shop, facility, checkpoint. The estate itself is not a row here.
create table place (
  estate_id    uuid not null references estate,
  id           uuid not null,
  parent_id    uuid,
  courtyard_id uuid not null,
  kind         text not null check (kind in ('courtyard', 'building', 'unit', 'shop', 'facility', 'checkpoint')),
  code         text not null check (char_length(code) between 1 and 40),
  name         text not null check (char_length(name) between 1 and 80),
  -- What stands there: for a checkpoint the form that is filled in, for a unit 'occupied', 'let' or 'vacant'.
  form_id      text,
  status       text check (char_length(status) <= 20),
  latitude     double precision check (latitude between -90 and 90),
  longitude    double precision check (longitude between -180 and 180),
  sort         int not null default 0,
  closed_at    timestamptz,
  primary key (estate_id, id),
  constraint place_code_once unique (estate_id, code),
  constraint place_parent foreign key (estate_id, parent_id) references place,
  constraint place_courtyard foreign key (estate_id, courtyard_id) references place deferrable initially deferred,
  constraint place_courtyard_is_root check ((kind = 'courtyard') = (parent_id is null)),
  constraint place_position_whole check ((latitude is null) = (longitude is null))
);
create index place_by_courtyard on place (estate_id, courtyard_id, kind, sort);
create index place_by_parent on place (estate_id, parent_id);

-- A code on a label. The token stays here to print the label again; phones only get its hash.
create table place_code (
  estate_id  uuid not null,
  id         uuid not null,
  place_id   uuid not null,
  token      text not null check (char_length(token) between 16 and 64),
  token_hash text not null check (char_length(token_hash) = 22),
  short_code text not null check (short_code ~ '^[A-Z0-9]{6}$'),
  issued_at  timestamptz not null,
  retired_at timestamptz,
  retired_reason text check (char_length(retired_reason) <= 200),
  primary key (estate_id, id),
  constraint place_code_token_once unique (estate_id, token_hash),
  constraint place_code_short_once unique (estate_id, short_code),
  constraint place_code_place foreign key (estate_id, place_id) references place
);
create unique index place_code_one_valid on place_code (estate_id, place_id) where retired_at is null;
create index place_code_retired on place_code (estate_id, place_id) where retired_at is not null;

-- ---------------------------------------------------------------- people

create table account (
  id               uuid primary key,
  estate_id        uuid references estate,           -- null: the company's own administrators
  login_name       text not null check (login_name ~ '^[a-z0-9._-]{2,40}$'),
  name             text not null check (char_length(name) between 1 and 40),
  role             text not null check (role in ('ambassador', 'supervisor', 'complaint_specialist', 'front_desk',
                     'department_manager', 'department_lead', 'records_clerk', 'culture_officer', 'finance',
                     'control_centre', 'administrator')),
  department       text check (department in ('engineering', 'environment', 'security', 'service')),
  superior_id      uuid references account deferrable initially deferred,
  phone            text check (char_length(phone) <= 32),
  password_hash    text,
  must_change_password boolean not null default false,
  one_time_code_hash text,
  one_time_code_until timestamptz,
  failed_sign_ins  int not null default 0 check (failed_sign_ins >= 0),
  locked_until     timestamptz,
  closed_at        timestamptz,
  language         text not null default 'zh' check (language in ('zh', 'en')),
  theme            text not null default 'system' check (theme in ('system', 'light', 'dark')),
  created_at       timestamptz not null,
  version          bigint not null default 0,
  constraint account_login_name_once unique (login_name),
  constraint account_estate_or_company check (estate_id is not null or role = 'administrator')
);
create index account_by_estate on account (estate_id, role);

-- Who answers for which courtyard, from a day to a day (both counted; no end: until further notice).
create table responsibility (
  estate_id    uuid not null references estate,
  id           uuid not null,
  account_id   uuid not null references account,
  courtyard_id uuid not null,
  from_day     date not null,
  to_day       date,
  primary key (estate_id, id),
  constraint responsibility_courtyard foreign key (estate_id, courtyard_id) references place,
  constraint responsibility_days_in_order check (to_day is null or to_day >= from_day),
  constraint responsibility_once unique (estate_id, account_id, courtyard_id, from_day)
);
create index responsibility_by_account on responsibility (estate_id, account_id);
create index responsibility_by_courtyard on responsibility (estate_id, courtyard_id, from_day);

-- On-site staff (现场人员): looked at, not users.
create table staff (
  estate_id   uuid not null references estate,
  id          uuid not null,
  number      text not null check (char_length(number) between 1 and 20),
  name        text not null check (char_length(name) between 1 and 40),
  trade       text not null check (trade in ('guard', 'cleaner', 'technician', 'gardener')),
  department  text not null check (department in ('engineering', 'environment', 'security', 'service')),
  post        text check (char_length(post) <= 60),
  superior_id uuid,
  phone       text check (char_length(phone) <= 32),
  left_at     timestamptz,
  primary key (estate_id, id),
  constraint staff_number_once unique (estate_id, number),
  constraint staff_superior foreign key (estate_id, superior_id) references staff deferrable initially deferred
);

create table resident (
  estate_id     uuid not null references estate,
  id            uuid not null,
  number        text not null check (char_length(number) between 1 and 20),
  unit_id       uuid not null,
  name          text not null check (char_length(name) between 1 and 40),
  relation      text not null check (relation in ('owner', 'tenant', 'family')),
  phone         text check (char_length(phone) <= 32),
  key_attention boolean not null default false,
  moved_out_at  timestamptz,
  primary key (estate_id, id),
  constraint resident_number_once unique (estate_id, number),
  constraint resident_unit foreign key (estate_id, unit_id) references place
);
create index resident_by_unit on resident (estate_id, unit_id);

-- A device that somebody has signed in on: the id in a cookie that scripts cannot read.
create table device (
  id             uuid primary key,
  first_seen_at  timestamptz not null,
  last_seen_at   timestamptz not null,
  user_agent     text check (char_length(user_agent) <= 300)
);

-- What a person on a device may hand in with. Does not expire; can be revoked, and even then what comes is held, not lost.
create table upload_token (
  id          uuid primary key,
  account_id  uuid not null references account,
  device_id   uuid not null references device,
  token_hash  text not null unique,
  issued_at   timestamptz not null,
  revoked_at  timestamptz
);
create index upload_token_by_account on upload_token (account_id, device_id);

-- What the device said of itself at its last contact, per person.
create table device_contact (
  device_id       uuid not null references device,
  account_id      uuid not null references account,
  at              timestamptz not null,
  app_version     text check (char_length(app_version) <= 40),
  free_bytes      bigint,
  waiting_captures int,
  waiting_photos  int,
  oldest_waiting_at timestamptz,
  clock_offset_ms bigint,
  primary key (device_id, account_id)
);

-- Secrets and marks of this installation (the remember-me key, whether the sample was loaded).
create table installation (
  name  text primary key,
  value text not null
);

-- ---------------------------------------------------------------- form

create table form (
  id         text not null check (id ~ '^[a-z][a-z0-9.-]{1,59}$'),
  version    int not null check (version > 0),
  definition jsonb not null,
  issued_at  timestamptz not null,
  primary key (id, version)
);

-- ---------------------------------------------------------------- plan

create table route (
  estate_id    uuid not null references estate,
  id           uuid not null,
  code         text not null check (char_length(code) between 1 and 40),
  name         text not null check (char_length(name) between 1 and 80),
  courtyard_id uuid not null,
  weekdays     int not null check (weekdays between 0 and 127),   -- bit 0 Monday … bit 6 Sunday
  from_time    time not null,
  until_time   time not null,
  closed_at    timestamptz,
  primary key (estate_id, id),
  constraint route_code_once unique (estate_id, code),
  constraint route_courtyard foreign key (estate_id, courtyard_id) references place,
  constraint route_window_in_order check (until_time > from_time)
);

create table route_stop (
  estate_id uuid not null,
  route_id  uuid not null,
  position  int not null check (position between 1 and 200),
  place_id  uuid not null,
  form_id   text not null,
  primary key (estate_id, route_id, position),
  constraint route_stop_route foreign key (estate_id, route_id) references route,
  constraint route_stop_place foreign key (estate_id, place_id) references place,
  constraint route_stop_once unique (estate_id, route_id, place_id)
);

-- What is owed on a day: today a round to walk, later inspections, callbacks and reports.
create table task (
  estate_id    uuid not null references estate,
  id           uuid not null,
  kind         text not null check (kind in ('round')),
  route_id     uuid not null,
  courtyard_id uuid not null,
  day          date not null,
  due_from     timestamptz not null,
  due_until    timestamptz not null,
  account_id   uuid references account,     -- null: nobody answers for the courtyard that day
  done_at      timestamptz,
  primary key (estate_id, id),
  constraint task_once unique (estate_id, route_id, day),
  constraint task_route foreign key (estate_id, route_id) references route,
  constraint task_courtyard foreign key (estate_id, courtyard_id) references place,
  constraint task_window_in_order check (due_until > due_from)
);
create index task_by_day on task (estate_id, day, courtyard_id);

-- ---------------------------------------------------------------- capture

-- Every capture that ever arrived, byte for byte. Its content is part of the key: an id that comes again with other
-- content is kept beside the first, and overwrites nothing.
create table capture (
  estate_id     uuid not null references estate,
  id            uuid not null,
  content_hash  text not null check (char_length(content_hash) = 64),
  account_id    uuid not null references account,
  device_id     uuid references device,
  content       bytea not null check (octet_length(content) <= 1048576),  -- one that is too large is held, whole
  received_at   timestamptz not null,
  sent_at       timestamptz,
  state         text not null check (state in ('accepted', 'held', 'set_aside')),
  reasons       jsonb not null default '[]',
  form_id       text,
  place_id      uuid,
  captured_at   timestamptz,
  primary key (estate_id, id, content_hash)
);
create index capture_held on capture (estate_id, received_at desc) where state = 'held';
create index capture_held_of on capture (estate_id, account_id) where state = 'held';
create unique index capture_accepted_once on capture (estate_id, id) where state = 'accepted';

-- A capture that was accepted. It never changes; a correction is another record that names the first.
create table record (
  estate_id     uuid not null references estate,
  id            uuid not null,
  account_id    uuid not null references account,
  device_id     uuid,
  form_id       text not null,
  form_version  int not null,
  place_id      uuid,
  place_words   text check (char_length(place_words) <= 200),
  arrival       text not null check (arrival in ('scan', 'photo', 'typed', 'hand', 'pick', 'none')),
  arrival_at    timestamptz,
  arrival_code  text check (char_length(arrival_code) <= 64),   -- hash of the code that was read
  arrival_reason text check (char_length(arrival_reason) <= 200),
  courtyard_id  uuid,
  task_id       uuid,
  started_at    timestamptz,
  captured_at   timestamptz not null,
  clock         text not null check (clock in ('anchored', 'uncertain')),
  received_at   timestamptz not null,
  latitude      double precision,
  longitude     double precision,
  accuracy_m    double precision,
  distance_m    double precision,
  answers       jsonb not null,
  result        text not null check (result in ('pass', 'fail', 'none')),
  worst         text check (worst in ('minor', 'major', 'urgent')),
  fails         int not null default 0,
  corrects      uuid,
  voids         uuid,
  primary key (estate_id, id),
  constraint record_form foreign key (form_id, form_version) references form,
  constraint record_place foreign key (estate_id, place_id) references place,
  constraint record_courtyard foreign key (estate_id, courtyard_id) references place
);
create index record_newest on record (estate_id, courtyard_id, captured_at desc);
create index record_by_account on record (estate_id, account_id, captured_at desc);
create index record_by_task on record (estate_id, task_id, captured_at) where task_id is not null;
create index record_by_place on record (estate_id, place_id, captured_at desc) where place_id is not null;
create index record_corrected on record (estate_id, corrects) where corrects is not null;
create index record_voided on record (estate_id, voids) where voids is not null;

-- The pictures that a capture says it has. The bytes may come later.
create table record_photo (
  estate_id  uuid not null,
  capture_id uuid not null,
  sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  number     int not null check (number between 1 and 20),
  question   text check (char_length(question) <= 60),
  bytes      int not null check (bytes between 1 and 8388608),
  origin     text not null check (origin in ('camera', 'gallery', 'signature')),
  taken_at   timestamptz,
  primary key (estate_id, capture_id, number)
);
create index record_photo_by_hash on record_photo (estate_id, sha256);

-- A picture whose bytes are here, under its hash.
create table photo (
  estate_id   uuid not null references estate,
  sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes       int not null,
  media_type  text not null check (media_type in ('image/jpeg', 'image/png')),
  width       int not null,
  height      int not null,
  account_id  uuid not null references account,
  received_at timestamptz not null,
  primary key (estate_id, sha256)
);

-- ---------------------------------------------------------------- inspection

-- Something that was found wrong at a place, open until somebody sees that it is gone.
create table finding (
  estate_id    uuid not null,
  id           uuid not null,
  record_id    uuid not null,
  question     text not null check (char_length(question) <= 60),
  place_id     uuid,
  courtyard_id uuid,
  label_zh     text not null,
  label_en     text not null,
  severity     text not null check (severity in ('minor', 'major', 'urgent')),
  department   text not null check (department in ('engineering', 'environment', 'security', 'service')),
  note         text check (char_length(note) <= 2000),
  found_at     timestamptz not null,
  due_at       timestamptz not null,
  -- The newest record at which it was still there, and when that was.
  seen_at      timestamptz not null,
  seen_record_id uuid not null,
  called_at    timestamptz,
  gone_at      timestamptz,
  gone_record_id uuid,
  primary key (estate_id, id),
  constraint finding_once unique (estate_id, record_id, question),
  constraint finding_record foreign key (estate_id, record_id) references record,
  constraint finding_place foreign key (estate_id, place_id) references place
);
create index finding_open on finding (estate_id, courtyard_id, due_at) where gone_at is null;
create index finding_open_at on finding (estate_id, place_id) where gone_at is null;
create index finding_seen on finding (estate_id, seen_record_id);
create index finding_gone on finding (estate_id, gone_record_id) where gone_record_id is not null;

-- ---------------------------------------------------------------- patrol

-- A round that is being walked or was: its id is the task's, or one made on the phone for a round that nobody planned.
create table round (
  estate_id    uuid not null references estate,
  id           uuid not null,
  route_id     uuid not null,
  courtyard_id uuid not null,
  task_id      uuid,
  account_id   uuid not null references account,
  started_at   timestamptz not null,
  finished_at  timestamptz,
  received_at  timestamptz not null,                 -- when the newest of its records came
  primary key (estate_id, id),
  constraint round_route foreign key (estate_id, route_id) references route,
  constraint round_courtyard foreign key (estate_id, courtyard_id) references place
);
create index round_newest on round (estate_id, started_at desc, id desc);
create index round_of_courtyard on round (estate_id, courtyard_id, started_at desc, id desc);
create index round_of_account on round (estate_id, account_id, started_at desc, id desc);

-- ---------------------------------------------------------------- review

-- A supervisor's verdict on a round or on a single record.
create table review (
  estate_id   uuid not null references estate,
  id          uuid not null,
  round_id    uuid,
  record_id   uuid,
  verdict     text not null check (verdict in ('fine', 'returned')),
  words       text check (char_length(words) <= 2000),
  account_id  uuid not null references account,
  at          timestamptz not null,
  primary key (estate_id, id),
  constraint review_of_one_thing check ((round_id is null) <> (record_id is null)),
  constraint review_round foreign key (estate_id, round_id) references round,
  constraint review_record foreign key (estate_id, record_id) references record
);
create index review_by_round on review (estate_id, round_id, at desc) where round_id is not null;
create index review_by_record on review (estate_id, record_id, at desc) where record_id is not null;

-- ---------------------------------------------------------------- trace

-- Who did or looked at what: append-only. What concerns the whole company stands under the nil estate.
create table trace (
  estate_id  uuid not null,
  id         uuid not null,
  account_id uuid,
  at         timestamptz not null,
  what       text not null check (char_length(what) <= 60),
  subject    text check (char_length(subject) <= 120),
  primary key (estate_id, id)
);
create index trace_newest on trace (estate_id, at desc);
