-- Whoever told what another one had told already is answered together with them: a case that others go on in is owed an
-- answer as long as one of those is.

alter table case_file add linked_due_at timestamptz;  -- the first answer that those linked to it wait for
alter table case_file add constraint case_linked_due check (linked_due_at is null or kind in ('complaint', 'suggestion'));

update case_file c set linked_due_at = (
  select min(l.response_due_at) from case_file l
  where l.estate_id = c.estate_id and l.linked_to = c.id and l.response_met_at is null
    and l.kind in ('complaint', 'suggestion'))
where c.kind in ('complaint', 'suggestion')
  and exists (select from case_file l where l.estate_id = c.estate_id and l.linked_to = c.id);

alter table case_file drop column next_due_at;  -- and the indexes that are ordered by it
alter table case_file add next_due_at timestamptz not null generated always as (  -- what presses: a response, or else the solution
  least(case when response_met_at is null then response_due_at end, linked_due_at, solution_due_at)) stored;
create index case_open on case_file (estate_id, courtyard_id, next_due_at, id) where closed_at is null;
create index case_open_of_all on case_file (estate_id, next_due_at, id) where closed_at is null;
create index case_of_owner on case_file (estate_id, owner_id, next_due_at, id) where closed_at is null and owner_id is not null;
create index case_taken on case_file (estate_id, taken_by, next_due_at, id) where closed_at is null;
create index case_open_of_class on case_file (estate_id, split_part(class, '.', 1), next_due_at, id)
  where closed_at is null and class is not null;

-- One that was linked and is not answered yet is still escalated.
update case_file set escalates_at = greatest(response_due_at, now())
where state = 'linked' and kind in ('complaint', 'suggestion') and response_met_at is null;
