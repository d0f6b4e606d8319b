package app.courtyard.capture;

import app.courtyard.TestEstate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many units in 王敏's courtyard, with a code and a record each: none is worse to compress. */
final class Households {

  private Households() {}

  static void add(JdbcClient jdbc, TestEstate.Made estate, int units) {
    jdbc.sql(
            """
            with unit as (
              insert into place (estate_id, id, parent_id, courtyard_id, kind, code, name, status, latitude, longitude,
                sort)
              select :estate, uuidv7(), :building, :courtyard, 'unit', 'U' || n, (100 + n)::text, 'occupied',
                22.6 + n * 1.7e-6, 114.05 + n * 1.3e-6, n
              from generate_series(1, :units) n
              returning id, sort),
            code as (
              insert into place_code (estate_id, id, place_id, token, token_hash, short_code, issued_at)
              select :estate, gen_random_uuid(), unit.id, token, left(token, 22), lpad(unit.sort::text, 6, '0'), now()
              from unit, lateral (select replace(gen_random_uuid()::text, '-', '') || left(unit.id::text, 0) as token) t)
            insert into record (estate_id, id, account_id, form_id, form_version, place_id, arrival, courtyard_id,
              captured_at, clock, received_at, answers, result)
            select :estate, uuidv7(), :person, 'facility.basement', 1, unit.id, 'scan', :courtyard,
              now() - random() * interval '20 days', 'anchored', now(), '{}', 'pass'
            from unit
            """)
        .param("estate", estate.id())
        .param("building", estate.haitang().building())
        .param("courtyard", estate.haitang().id())
        .param("person", estate.wangmin().id())
        .param("units", units)
        .update();
  }

  /** A case of every second household that is over: more than a bad year brings. */
  static void complain(JdbcClient jdbc, TestEstate.Made estate) {
    jdbc.sql(
            """
            insert into case_file (estate_id, id, number, kind, state, severity, class, words, place_id, courtyard_id,
              channel, taken_by, spoken_at, known_at, response_due_at, response_met_at, solution_due_at,
              solution_met_at, closed_at)
            select p.estate_id, uuidv7(), 10000 + p.sort, 'complaint', 'closed', 'minor',
              (array['repairs.leak', 'noise.renovation', 'cleaning.corridor'])[1 + p.sort % 3], '楼上装修太吵', p.id,
              p.courtyard_id, 'hotline', :person, t.at, t.at, t.at, t.at, t.at, t.at, t.at + interval '3 days'
            from place p, lateral (select now() - (5 + p.sort % 300) * interval '23 hours 7 seconds' as at) t
            where p.estate_id = :estate and p.courtyard_id = :courtyard and p.kind = 'unit' and p.sort % 2 = 1
            """)
        .param("estate", estate.id())
        .param("courtyard", estate.haitang().id())
        .param("person", estate.wangmin().id())
        .update();
  }

  /** Every fiftieth: twice as many as in the sample estate; all of them with much to say. */
  static void needAttention(JdbcClient jdbc, TestEstate.Made estate) {
    jdbc.sql(
            """
            with one as (
              insert into resident (estate_id, id, number, unit_id, name, relation, phone)
              select p.estate_id, uuidv7(), 'A' || p.sort, p.id, '住户' || p.sort, 'owner', '13800005678'
              from place p
              where p.estate_id = :estate and p.courtyard_id = :courtyard and p.kind = 'unit' and p.sort % 50 = 1
              returning id, unit_id),
            begun as (
              insert into attention (estate_id, id, resident_id, reason, since, begun_at, begun_by, next_contact)
              select :estate, uuidv7(), one.id, left(repeat(md5(one.id::text), 10), 120), current_date, now(), :person,
                current_date
              from one
              returning id)
            insert into attention_measure (estate_id, id, attention_id, what, owner_id, due, agreed_at, agreed_by)
            select :estate, gen_random_uuid(), begun.id, left(repeat(md5(begun.id::text || n), 2), 60), :person,
              current_date, now(), :person
            from begun, generate_series(1, 3) n
            """)
        .param("estate", estate.id())
        .param("courtyard", estate.haitang().id())
        .param("person", estate.wangmin().id())
        .update();
  }
}
