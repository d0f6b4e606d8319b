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
}
