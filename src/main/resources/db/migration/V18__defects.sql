-- Findings are followed as defects, under their own ids; those that were found before, too.

alter table finding add column settled_at timestamptz;  -- its case is over: somebody has looked and found it right

insert into case_file (estate_id, id, number, kind, state, severity, item, item_zh, item_en, words, place_id, place_words,
  courtyard_id, channel, record_id, taken_by, department, spoken_at, known_at, response_due_at, response_met_at,
  solution_due_at, solution_met_at, escalates_at, closed_at)
select f.estate_id, f.id, row_number() over (partition by f.estate_id order by f.found_at, f.id), 'defect',
  case when f.gone_at is null then 'assigned' else 'closed' end, f.severity, f.question, f.label_zh, f.label_en, f.note,
  f.place_id, r.place_words, f.courtyard_id, 'on-site', f.record_id, r.account_id, f.department, f.found_at, r.received_at,
  case when f.severity = 'urgent' then f.found_at + interval '2 hours' end,
  case when f.severity = 'urgent' then f.gone_at end,
  f.due_at, f.gone_at, case when f.gone_at is null and f.due_at > now() then f.due_at end, f.gone_at -- what was late before is not told of now
from finding f join record r on r.estate_id = f.estate_id and r.id = f.record_id;

insert into case_number (estate_id, last)
select estate_id, max(number) from case_file group by estate_id;

insert into case_step (estate_id, id, case_id, step, at, known_at, account_id, details, record_id, state)
select c.estate_id, c.id, c.id, 'opened', c.spoken_at, c.known_at, c.taken_by,
  jsonb_build_object('severity', c.severity, 'department', c.department), c.record_id, 'assigned'
from case_file c;

insert into case_step (estate_id, id, case_id, step, at, known_at, account_id, details, record_id, state)
select f.estate_id, gen_random_uuid(), f.id, step.code, f.gone_at + step.later, f.gone_at, r.account_id, '{}', f.gone_record_id, step.state
from finding f
left join record r on r.estate_id = f.estate_id and r.id = f.gone_record_id
cross join (values ('seen_gone', 'resolved', interval '0'), ('verified', 'closed', interval '1 microsecond')) step (code, state, later)
where f.gone_at is not null;
