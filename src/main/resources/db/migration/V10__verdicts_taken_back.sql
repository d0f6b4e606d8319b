-- A verdict that was given by mistake is taken back, not deleted.
alter table review
  add column withdrawn_at timestamptz,
  -- A verdict on a record says which round that belongs to, so that a round is asked for once.
  drop constraint review_of_one_thing,
  add constraint review_of_something check (round_id is not null or record_id is not null);

drop index review_open;
create index review_open on review (estate_id, at)
  where verdict = 'returned' and corrected_at is null and answered_at is null and withdrawn_at is null;

-- Every time a finding was looked at again: what holds is worked out from these, so that a sighting can be taken back.
create table finding_sighting (
  estate_id  uuid not null,
  finding_id uuid not null,
  record_id  uuid not null,
  at         timestamptz not null,
  still      boolean not null,
  primary key (estate_id, finding_id, record_id),
  constraint sighting_finding foreign key (estate_id, finding_id) references finding on delete cascade,
  constraint sighting_record foreign key (estate_id, record_id) references record
);
create index finding_sighting_by_record on finding_sighting (estate_id, record_id);

insert into finding_sighting (estate_id, finding_id, record_id, at, still)
select estate_id, id, seen_record_id, seen_at, true from finding where seen_record_id <> record_id;
insert into finding_sighting (estate_id, finding_id, record_id, at, still)
select estate_id, id, gone_record_id, gone_at, false from finding where gone_record_id is not null
on conflict do nothing;
