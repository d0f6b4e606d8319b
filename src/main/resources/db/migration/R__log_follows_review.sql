-- Functions, made anew whenever this file changes: they may name columns of any version.

-- How an entry of the log stands with its supervisor, from the verdicts on it and on what belongs to it. Fine is what
-- was found fine as a whole after the newest of it came, and was not sent back since. A trial waits for nobody.
create or replace function log_judge(of_estate uuid, of_entry uuid) returns void language sql as $$
  with verdict as (
    select v.* from review v where v.estate_id = of_estate and v.round_id = of_entry and v.withdrawn_at is null
    union all
    select v.* from review v where v.estate_id = of_estate and v.record_id = of_entry and v.withdrawn_at is null
    union all
    select v.* from record x join review v on v.estate_id = x.estate_id and v.record_id = x.id
    where x.estate_id = of_estate and x.task_id = of_entry and v.withdrawn_at is null),
  judged as (
    select
      coalesce(bool_or(verdict = 'returned' and corrected_at is null and answered_at is null), false) as returned,
      max(at) filter (where verdict = 'fine' and coalesce(record_id, round_id) = of_entry) as fine_at,
      max(at) filter (where verdict = 'returned') as returned_at
    from verdict)
  update log_entry e set
    returned = not e.voided and j.returned,
    waiting = not e.voided and not j.returned
      and not coalesce(j.fine_at >= e.received_at and (j.returned_at is null or j.fine_at > j.returned_at), false)
      and not exists (select from round t where t.estate_id = of_estate and t.id = of_entry and t.trial)
  from judged j
  where e.estate_id = of_estate and e.id = of_entry
$$;

-- Whoever gives a verdict, the log follows at once. A verdict on a record of a round is one on the round's line.
create or replace function log_follow_review() returns trigger language plpgsql as $$
begin
  if new.round_id is not null then
    perform log_judge(new.estate_id, new.round_id);
  else
    perform log_judge(x.estate_id, coalesce(r.id, x.id))
    from record x left join round r on r.estate_id = x.estate_id and r.id = x.task_id
    where x.estate_id = new.estate_id and x.id = new.record_id;
  end if;
  return null;
end
$$;

create or replace trigger log_follows_review after insert or update on review
  for each row execute function log_follow_review();
