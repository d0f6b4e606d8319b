-- Checklists kept in the app. Forms belong to the company, not to an estate, as in V1.

alter table form
  add column issued_by uuid references account,             -- null: it came with the app
  add column built_in int check (built_in > 0);             -- the app's own version of it; null: the company's own words
update form set built_in = version;                         -- until now all came with the app

-- What is being written, as far as it has come. One draft a form: two people write on the same one.
create table form_draft (
  form_id    text primary key check (form_id ~ '^[a-z][a-z0-9.-]{1,59}$'),
  based_on   int check (based_on > 0),                      -- null: a form that was never issued
  definition jsonb not null,                                -- may lack what an issued form must have
  revision   int not null check (revision > 0),
  begun_by   uuid not null references account,
  begun_at   timestamptz not null,
  changed_by uuid not null references account,
  changed_at timestamptz not null
);

-- No longer offered. Its versions, and the records made with them, stay.
create table form_withdrawn (
  form_id      text primary key check (form_id ~ '^[a-z][a-z0-9.-]{1,59}$'),
  withdrawn_by uuid not null references account,
  withdrawn_at timestamptz not null
);

-- A newer form of the app where the company has words of its own: offered, never imposed.
create table form_update (
  form_id     text primary key check (form_id ~ '^[a-z][a-z0-9.-]{1,59}$'),
  built_in    int not null check (built_in > 0),
  definition  jsonb not null,
  offered_at  timestamptz not null,
  answered_by uuid references account,                      -- null: nobody has taken or declined it yet
  answered_at timestamptz,
  constraint form_update_answered check ((answered_by is null) = (answered_at is null))
);
