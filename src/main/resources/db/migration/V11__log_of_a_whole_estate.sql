-- Who answers for a whole estate and asks for what is rare, or is not there at all, must not wait for all of it to be
-- read: an index by what came out, and the knowledge that this depends on what an entry is (a finding never passes).
create index log_graded on log_entry (estate_id, kind, grade, at desc, id desc);
create statistics log_kind_and_grade (mcv) on kind, grade from log_entry;
