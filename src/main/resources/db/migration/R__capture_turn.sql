-- Functions, made anew whenever this file changes: they may name columns of any version.

-- Waits until it is a capture's turn: one at a time for each person, and for each id, on all nodes. Then what is there
-- under its id, and what of the person's is held.
create or replace function capture_turn(of_estate uuid, of_account uuid, of_capture uuid) returns setof capture
language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('sender ' || of_account, 0));
  perform pg_advisory_xact_lock(hashtextextended('capture ' || of_estate || ' ' || of_capture, 0));
  -- A statement of its own: it sees what came in while the ones above waited.
  return query
    select c.* from capture c where c.estate_id = of_estate and c.id = of_capture
    union all
    select c.* from capture c
    where c.estate_id = of_estate and c.account_id = of_account and c.state = 'held' and c.id <> of_capture;
end
$$;
