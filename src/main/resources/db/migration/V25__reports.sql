-- Documents that are computed, written on, handed in, approved, frozen and archived. Their numbers are stored only with
-- an edition: byte for byte, with the hash of what was stored, and of every case that it was made from.

create table report (
  estate_id uuid not null references estate,
  id        uuid not null,
  kind      text not null check (kind ~ '^[a-z-]{1,30}$'),
  month     date not null check (extract(day from month) = 1),
  writer_id uuid references account,                  -- null: of the whole estate
  state     text not null default 'draft' check (state in ('draft', 'handed_in', 'returned', 'approved', 'archived')),
  words     jsonb not null default '{}' check (jsonb_typeof(words) = 'object'),
  version   int not null default 0,
  primary key (estate_id, id),
  constraint report_once unique nulls not distinct (estate_id, kind, month, writer_id)
);
create index report_newest on report (estate_id, month desc, id desc);

create table report_edition (
  estate_id uuid not null,
  report_id uuid not null,
  number    int  not null check (number > 0),
  made_at   timestamptz not null,
  made_by   uuid not null references account,
  document  text not null,
  sha256    text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  language  text not null check (language in ('zh', 'en')),
  amendment text check (char_length(amendment) between 1 and 2000),
  pdf       bytea,                                    -- from when it is frozen on
  primary key (estate_id, report_id, number),
  constraint report_edition_report foreign key (estate_id, report_id) references report
);

create table report_source (
  estate_id uuid not null,
  report_id uuid not null,
  number    int  not null,
  case_id   uuid not null,
  sha256    text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (estate_id, report_id, number, case_id),
  constraint report_source_edition foreign key (estate_id, report_id, number) references report_edition,
  constraint report_source_case foreign key (estate_id, case_id) references case_file
);

create table report_step (
  estate_id  uuid not null,
  id         uuid not null,
  report_id  uuid not null,
  step       text not null check (step in ('handed_in', 'returned', 'approved', 'archived', 'amended')),
  at         timestamptz not null,
  account_id uuid not null references account,
  words      text check (char_length(words) between 1 and 2000),
  primary key (estate_id, id),
  constraint report_step_report foreign key (estate_id, report_id) references report,
  constraint report_step_says_why check (words is not null or step not in ('returned', 'amended'))
);
create index report_step_course on report_step (estate_id, report_id, at, id);

-- What was handed in is never changed; only its PDF is added when it is frozen.
create function report_edition_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.pdf is not null or (to_jsonb(new) - 'pdf') <> (to_jsonb(old) - 'pdf') then
    raise exception 'an edition of a report stays as it is';
  end if;
  return new;
end $$;
create trigger report_edition_stays before update or delete on report_edition
  for each row execute function report_edition_stays();

-- What residents said of how a case was done.
create index case_step_rated on case_step (estate_id, case_id, at) where step in ('confirmed', 're_opened');
