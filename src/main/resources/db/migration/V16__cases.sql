-- What is followed until it is closed (docs/decisions/0019). The timeline only grows; what stands in case_file is worked
-- out from it, so that lists need not read it.

create table case_file (
  estate_id       uuid not null references estate,
  id              uuid not null,
  number          int  not null check (number > 0),   -- said on the telephone; never used again within the estate
  kind            text not null check (kind in ('complaint', 'suggestion', 'defect', 'affair')),
  state           text not null check (state in ('received', 'assigned', 'in_progress', 'resolved', 'confirmed', 'closed',
                    'withdrawn', 'linked')),
  severity        text not null check (severity in ('minor', 'major', 'urgent')),
  class           text check (class ~ '^[a-z-]{1,30}(\.[a-z-]{1,30})?$'),
  item            text check (char_length(item) <= 60),  -- of a defect: the question of the record's form that failed…
  item_zh         text,                                  -- …and its words
  item_en         text,
  words           text check (char_length(words) between 1 and 2000),
  place_id        uuid,
  place_words     text check (char_length(place_words) <= 200),
  courtyard_id    uuid,
  channel         text not null check (channel in ('visit', 'hotline', 'front-desk', 'on-site', 'callback', 'wechat')),
  reporter_name   text check (char_length(reporter_name) <= 60),
  reporter_phone  text check (char_length(reporter_phone) <= 30),
  record_id       uuid,                               -- by which it came in from site
  taken_by        uuid not null references account,
  owner_id        uuid references account,
  department      text check (department in ('engineering', 'environment', 'security', 'service')),
  grave           boolean not null default false,     -- 重大投诉: the supervisor's at once
  spoken_at       timestamptz not null,
  known_at        timestamptz not null,
  response_due_at timestamptz,
  response_met_at timestamptz,
  solution_due_at timestamptz not null,
  solution_met_at timestamptz,
  next_due_at     timestamptz not null generated always as (  -- what presses: the response, or else the solution
    case when response_due_at is not null and response_met_at is null then least(response_due_at, solution_due_at)
      else solution_due_at end) stored,
  paused_until    timestamptz,
  escalates_at    timestamptz,                        -- when somebody above is told next
  linked_to       uuid,
  closed_at       timestamptz,
  version         int not null default 0,             -- goes up with each step that another one could overlook
  primary key (estate_id, id),
  constraint case_number_once unique (estate_id, number),
  constraint case_item_words check ((item is null) = (item_zh is null) and (item is null) = (item_en is null)),
  constraint case_place foreign key (estate_id, place_id) references place,
  constraint case_record foreign key (estate_id, record_id) references record,
  constraint case_linked foreign key (estate_id, linked_to) references case_file,
  constraint case_linked_state check ((state = 'linked') = (linked_to is not null)),
  constraint case_closed_state check ((closed_at is not null) = (state in ('closed', 'withdrawn', 'linked')))
);
create index case_open on case_file (estate_id, courtyard_id, next_due_at, id) where closed_at is null;
create unique index case_of_record on case_file (estate_id, record_id, coalesce(item, ''));
create index case_open_of_all on case_file (estate_id, next_due_at, id) where closed_at is null;
create index case_newest on case_file (estate_id, courtyard_id, spoken_at desc, id desc);
create index case_newest_of_all on case_file (estate_id, spoken_at desc, id desc);
create index case_newest_of_class on case_file (estate_id, split_part(class, '.', 1), spoken_at desc, id desc) where class is not null;
create index case_newest_passed_on on case_file (estate_id, department, spoken_at desc, id desc) where department is not null;
create index case_escalates on case_file (escalates_at) where escalates_at is not null;
create index case_at_place on case_file (estate_id, place_id, spoken_at desc) where place_id is not null;
create index case_linked_to on case_file (estate_id, linked_to) where linked_to is not null;
create index case_of_owner on case_file (estate_id, owner_id, next_due_at, id) where closed_at is null and owner_id is not null;
create index case_once_owned on case_file (estate_id, owner_id, spoken_at desc, id desc) where owner_id is not null;
create index case_taken on case_file (estate_id, taken_by, next_due_at, id) where closed_at is null;
create index case_once_taken on case_file (estate_id, taken_by, spoken_at desc, id desc);

create table case_step (
  estate_id  uuid not null,
  id         uuid not null,
  case_id    uuid not null,
  step       text not null check (char_length(step) <= 20),
  at         timestamptz not null,                    -- when it happened, on site too
  known_at   timestamptz not null,
  account_id uuid references account,                 -- null: the house itself
  words      text check (char_length(words) <= 2000),
  details    jsonb not null default '{}',
  record_id  uuid,
  state      text not null,                           -- after it
  primary key (estate_id, id),
  constraint case_step_case foreign key (estate_id, case_id) references case_file,
  constraint case_step_record foreign key (estate_id, record_id) references record
);
create index case_step_timeline on case_step (estate_id, case_id, at, id);
create unique index case_escalated_once on case_step
  (estate_id, case_id, (details ->> 'clock'), (details ->> 'number'), (details ->> 'level')) where step = 'escalated';

-- The last number of an estate.
create table case_number (
  estate_id uuid primary key references estate,
  last      int not null check (last > 0)
);
