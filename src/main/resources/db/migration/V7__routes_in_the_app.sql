-- Routes kept in the app: how often they are walked and by whom, tried out before they count, and each change of their
-- stops a version of its own, so that a round keeps showing those it was walked with.

alter table route
  -- By the week: on its weekdays in every nth week, counted from the week of its first day. By the month: on a day of
  -- the month (its last one where it is shorter), or on its weekdays in their nth week of the month (5: the last).
  add column every_weeks int not null default 1 check (every_weeks between 1 and 12),
  add column month_day   int check (month_day between 1 and 31),
  add column month_week  int check (month_week between 1 and 5),
  add column from_day    date not null default date '2020-01-01',
  add column until_day   date,
  add column account_id  uuid references account,   -- who walks it; null: whoever is on duty in its courtyard
  -- Null while it is tried out: its rounds until then are trials, and count nowhere.
  add column used_since  timestamptz default timestamptz '2020-01-01 00:00Z',
  add column author_id   uuid references account,
  add column revision    int not null default 1,    -- of everything but its stops, against two people changing it at once
  add constraint route_one_rhythm check (month_day is null or month_week is null),
  add constraint route_days_in_order check (until_day >= from_day);

-- Further times of the day; the first stands with the route.
create table route_window (
  estate_id  uuid not null,
  route_id   uuid not null,
  number     int not null check (number between 2 and 6),
  from_time  time not null,
  until_time time not null,
  primary key (estate_id, route_id, number),
  constraint route_window_route foreign key (estate_id, route_id) references route,
  constraint route_window_in_order check (until_time > from_time)
);

-- Who is named to try a route out, beside its author.
create table route_tester (
  estate_id  uuid not null,
  route_id   uuid not null,
  account_id uuid not null references account,
  primary key (estate_id, route_id, account_id),
  constraint route_tester_route foreign key (estate_id, route_id) references route
);

-- The stops of a route as they are from a moment on, until a newer version. Never changed, never taken away.
create table route_version (
  estate_id  uuid not null,
  route_id   uuid not null,
  version    int not null check (version >= 1),
  since      timestamptz not null,
  account_id uuid,                                  -- who made it; null: not known
  primary key (estate_id, route_id, version),
  constraint route_version_route foreign key (estate_id, route_id) references route
);
insert into route_version (estate_id, route_id, version, since)
select estate_id, id, 1, timestamptz '2020-01-01 00:00Z' from route;

alter table route_stop add column version int;
update route_stop set version = 1;
alter table route_stop
  alter column version set not null,
  drop constraint route_stop_pkey,
  drop constraint route_stop_once,
  drop constraint route_stop_route,
  add primary key (estate_id, route_id, version, position),
  add constraint route_stop_once unique (estate_id, route_id, version, place_id),
  add constraint route_stop_version foreign key (estate_id, route_id, version) references route_version;

-- Those that are valid now.
create view present_stop as
select s.* from route_stop s
where s.version = (
  select max(v.version) from route_version v where v.estate_id = s.estate_id and v.route_id = s.route_id);

-- Which version a round was walked with, and whether that was a trial.
alter table round add column route_version int, add column trial boolean not null default false;
update round set route_version = 1;
alter table round
  alter column route_version set not null,
  add constraint round_route_version foreign key (estate_id, route_id, route_version) references route_version;

-- A route may be owed several times a day.
alter table task
  add column turn int not null default 1 check (turn between 1 and 6),
  drop constraint task_once,
  add constraint task_once unique (estate_id, route_id, day, turn);
