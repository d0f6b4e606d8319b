-- Key-attention customers 重点关注客户 (docs/attention.md): a row for each time that somebody is one, with what was agreed
-- and how one kept in touch. Whoever has a row that is not ended is one; nothing else says so.

create table attention (
  estate_id    uuid not null references estate,
  id           uuid not null,
  resident_id  uuid not null,
  reason       text not null check (char_length(reason) between 1 and 500),
  since        date not null,                        -- by the estate's clocks
  begun_at     timestamptz not null,
  begun_by     uuid references account,              -- null: the residents' sheet says so
  next_contact date,
  ended_at     timestamptz,
  ended_by     uuid references account,
  ended_why    text check (char_length(ended_why) between 1 and 500),
  primary key (estate_id, id),
  constraint attention_resident foreign key (estate_id, resident_id) references resident,
  constraint attention_end_whole check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_why is null)),
  constraint attention_order check (begun_at <= ended_at),
  constraint attention_over check (ended_at is null or next_contact is null)
);
create unique index attention_now on attention (estate_id, resident_id) where ended_at is null;
create index attention_due on attention (estate_id, next_contact, id) where ended_at is null;
create index attention_ended on attention (estate_id, ended_at desc, id desc) where ended_at is not null;
create index attention_of_resident on attention (estate_id, resident_id);

-- What was agreed, to be done by somebody by a day.
create table attention_measure (
  estate_id    uuid not null,
  id           uuid not null,
  attention_id uuid not null,
  what         text not null check (char_length(what) between 1 and 300),
  owner_id     uuid not null references account,
  due          date not null,
  agreed_at    timestamptz not null,
  agreed_by    uuid not null references account,
  done_at      timestamptz,
  done_by      uuid references account,
  done_words   text check (char_length(done_words) between 1 and 500),
  primary key (estate_id, id),
  constraint attention_measure_of foreign key (estate_id, attention_id) references attention,
  constraint attention_measure_done check ((done_at is null) = (done_by is null) and (done_words is null or done_at is not null))
);
create index attention_measures on attention_measure (estate_id, attention_id, due, id);

-- That somebody was in touch.
create table attention_contact (
  estate_id    uuid not null,
  id           uuid not null,
  attention_id uuid not null,
  at           timestamptz not null,
  means        text not null check (means in ('telephone', 'in_person', 'wechat', 'letter')),
  words        text not null check (char_length(words) between 1 and 1000),
  noted_at     timestamptz not null,
  noted_by     uuid not null references account,
  primary key (estate_id, id),
  constraint attention_contact_of foreign key (estate_id, attention_id) references attention,
  constraint attention_contact_was check (at <= noted_at)
);
create index attention_contacts on attention_contact (estate_id, attention_id, at desc, id desc);

-- Whom the residents' sheet had marked.
insert into attention (estate_id, id, resident_id, reason, since, begun_at)
select r.estate_id, gen_random_uuid(), r.id, '导入资料时标为重点关注', (now() at time zone e.time_zone)::date, now()
from resident r join estate e on e.id = r.estate_id
where r.key_attention;

alter table resident drop column key_attention;
