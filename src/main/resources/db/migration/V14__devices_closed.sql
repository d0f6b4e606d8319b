-- A device that is closed to somebody lets in what was captured there before (docs/decisions/0015): until it says that it
-- has forgotten what it kept of their work, and at most for a week.
alter table device_closed
  add column forgotten_at timestamptz,
  add constraint device_closed_then_forgotten check (forgotten_at >= closed_at);

create index device_closed_here on device_closed (device_id) where forgotten_at is null;
