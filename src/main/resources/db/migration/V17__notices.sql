-- What somebody is told within the app, until it was read.

create table notice (
  estate_id  uuid not null,
  id         uuid not null,
  account_id uuid not null references account,
  case_id    uuid not null,
  step_id    uuid not null,                 -- what happened
  kind       text not null check (kind in ('given', 'word', 'escalated', 're_opened', 'grave', 'misfit')),
  at         timestamptz not null,
  read_at    timestamptz,
  primary key (estate_id, id),
  constraint notice_once unique (estate_id, account_id, step_id),
  constraint notice_case foreign key (estate_id, case_id) references case_file,
  constraint notice_step foreign key (estate_id, step_id) references case_step
);
create index notice_newest on notice (estate_id, account_id, at desc, id desc);
create index notice_unread on notice (estate_id, account_id, case_id) where read_at is null;
