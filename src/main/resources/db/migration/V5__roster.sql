-- The duty roster: how some days differ from what the responsibilities say. Rows are only added; what was undone says
-- when and by whom. What was done in one go has one change_id, and is undone in one go.

create table substitution (
  estate_id    uuid not null references estate,
  id           uuid not null,
  change_id    uuid not null,
  courtyard_id uuid not null,
  account_id   uuid not null references account,
  from_day     date not null,
  to_day       date not null,
  -- 'duty': on duty there, whoever is responsible; 'help': only reaches it, for single rounds that were given to them.
  scope        text not null check (scope in ('duty', 'help')),
  given_by     uuid not null references account,
  given_at     timestamptz not null,
  withdrawn_by uuid references account,
  withdrawn_at timestamptz,
  primary key (estate_id, id),
  constraint substitution_courtyard foreign key (estate_id, courtyard_id) references place,
  constraint substitution_days_in_order check (to_day >= from_day)
);
create index substitution_by_account on substitution (estate_id, account_id, to_day) where withdrawn_at is null;
create index substitution_by_day on substitution (estate_id, to_day) where withdrawn_at is null;
create index substitution_by_change on substitution (estate_id, change_id);

-- Somebody is not there, from a day to a day (both counted): 病假 or 休假.
create table absence (
  estate_id    uuid not null references estate,
  id           uuid not null,
  change_id    uuid not null,
  account_id   uuid not null references account,
  kind         text not null check (kind in ('sick', 'leave')),
  from_day     date not null,
  to_day       date not null,
  given_by     uuid not null references account,
  given_at     timestamptz not null,
  withdrawn_by uuid references account,
  withdrawn_at timestamptz,
  primary key (estate_id, id),
  constraint absence_days_in_order check (to_day >= from_day)
);
create index absence_by_day on absence (estate_id, to_day) where withdrawn_at is null;
create index absence_by_change on absence (estate_id, change_id);

-- A single task that was given to somebody by hand.
create table task_giving (
  estate_id    uuid not null references estate,
  id           uuid not null,
  change_id    uuid not null,
  task_id      uuid not null,
  account_id   uuid not null references account,
  taken_from   uuid references account,
  -- Who was on duty there when it was given: as soon as the roster names another, the roster counts.
  on_duty      uuid references account,
  given_by     uuid not null references account,
  given_at     timestamptz not null,
  withdrawn_by uuid references account,
  withdrawn_at timestamptz,
  primary key (estate_id, id),
  constraint task_giving_task foreign key (estate_id, task_id) references task on delete cascade
);
create index task_giving_by_task on task_giving (estate_id, task_id, given_at desc, id desc) where withdrawn_at is null;
create index task_giving_by_change on task_giving (estate_id, change_id);

-- What is asked for a day by person.
create index task_by_account on task (estate_id, account_id, day);

-- A note (交接) to whoever comes next in a courtyard: the record that it is, and who has read it. A reading may come
-- before the note.
create table handover (
  estate_id    uuid not null references estate,
  record_id    uuid not null,
  courtyard_id uuid not null,
  account_id   uuid not null references account,
  at           timestamptz not null,
  primary key (estate_id, record_id),
  constraint handover_record foreign key (estate_id, record_id) references record,
  constraint handover_courtyard foreign key (estate_id, courtyard_id) references place
);
create index handover_newest on handover (estate_id, at desc);

create table handover_read (
  estate_id   uuid not null references estate,
  handover_id uuid not null,
  account_id  uuid not null references account,
  at          timestamptz not null,
  primary key (estate_id, handover_id, account_id)
);
