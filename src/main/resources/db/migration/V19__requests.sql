-- 《工作信息记录表》: every request at the front desk. Whatever must be followed is a case; the request only points at it.

create table request (
  estate_id      uuid not null references estate,
  id             uuid not null,
  number         int  not null check (number > 0),   -- never used again within the estate
  kind           text not null check (kind in ('inquiry', 'repair', 'complaint', 'praise', 'other')),
  channel        text not null check (channel in ('visit', 'hotline', 'front-desk', 'on-site', 'callback', 'wechat')),
  words          text not null check (char_length(words) between 1 and 2000),
  place_id       uuid,
  courtyard_id   uuid,                               -- whose it is; null: the estate's as a whole
  reporter_name  text check (char_length(reporter_name) between 1 and 60),
  reporter_phone text check (char_length(reporter_phone) between 1 and 30),
  said_at        timestamptz not null,
  noted_at       timestamptz not null,
  noted_by       uuid not null references account,
  result         text check (char_length(result) between 1 and 2000),
  result_at      timestamptz,
  result_by      uuid references account,
  case_id        uuid,                               -- in which it is followed
  voided_at      timestamptz,                        -- noted by mistake
  voided_by      uuid references account,
  voided_why     text check (char_length(voided_why) between 1 and 500),
  open           boolean not null generated always as (
    result_at is null and case_id is null and voided_at is null) stored,
  primary key (estate_id, id),
  constraint request_number_once unique (estate_id, number),
  constraint request_said check (said_at <= noted_at),
  constraint request_place foreign key (estate_id, place_id) references place,
  constraint request_where check (place_id is not null or kind not in ('repair', 'complaint')),
  constraint request_case foreign key (estate_id, case_id) references case_file,
  constraint request_result_whole check (
    (result is null) = (result_at is null) and (result is null) = (result_by is null)),
  constraint request_settled_once check (result is null or case_id is null),
  constraint request_complaint_followed check (kind <> 'complaint' or result is null),
  constraint request_voided_whole check (
    (voided_at is null) = (voided_by is null) and (voided_at is null) = (voided_why is null)),
  constraint request_followed_stays check (voided_at is null or case_id is null)
);
create index request_list on request (estate_id, open desc, said_at desc, id desc);
create index request_of_kind on request (estate_id, kind, open desc, said_at desc, id desc);
create index request_followed on request (estate_id, said_at desc, id desc) where case_id is not null;
create index request_of_case on request (estate_id, case_id) where case_id is not null;
create index request_said_at on request (estate_id, said_at, id);

-- The last number of an estate.
create table request_number (
  estate_id uuid primary key references estate,
  last      int not null check (last > 0)
);
