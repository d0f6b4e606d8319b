-- From when to when a case was open, as often as it was: what was open at any moment, and what came and went in any
-- period, is read here and not from timelines. What comes late from site never goes back behind what is known.

create table case_span (
  estate_id uuid not null,
  case_id   uuid not null,
  number    int  not null check (number > 0),         -- the first is from when it was spoken or found
  opened_at timestamptz not null,
  closed_at timestamptz,
  closed_as text check (closed_as in ('closed', 'withdrawn', 'linked')),
  primary key (estate_id, case_id, number),
  constraint case_span_case foreign key (estate_id, case_id) references case_file,
  constraint case_span_order check (opened_at <= closed_at),
  constraint case_span_whole check ((closed_at is null) = (closed_as is null))
);
create unique index case_span_open on case_span (estate_id, case_id) where closed_at is null;
create index case_span_closed on case_span (estate_id, closed_at, opened_at);
create index case_responded on case_file (estate_id, response_met_at, response_due_at)
  where kind in ('complaint', 'suggestion');

-- Those of the cases that there are: the steps in the order in which they became known, of which only those count that
-- opened or closed it, none before the one before it.
insert into case_span (estate_id, case_id, number, opened_at, closed_at, closed_as)
with step as (
  select s.*, row_number() over known as place,
    s.state in ('closed', 'withdrawn', 'linked') as over,
    lag(s.state in ('closed', 'withdrawn', 'linked'), 1, true) over known as was_over
  from case_step s
  window known as (partition by s.estate_id, s.case_id order by s.step = 'opened' desc, s.known_at, s.at, s.id)
), turn as (
  select estate_id, case_id, place, over, state,
    max(at) over (partition by estate_id, case_id order by place) as at
  from step where over <> was_over
), stretch as (
  select estate_id, case_id, place, over, at as opened_at,
    lead(at) over going as closed_at, lead(state) over going as closed_as
  from turn window going as (partition by estate_id, case_id order by place)
)
select estate_id, case_id, row_number() over (partition by estate_id, case_id order by place), opened_at, closed_at, closed_as
from stretch where not over;
