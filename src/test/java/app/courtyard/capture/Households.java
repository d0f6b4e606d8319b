package app.courtyard.capture;

import app.courtyard.TestEstate;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many units in 王敏's courtyard, with a code and a record each: none is worse to compress. */
final class Households {

  private Households() {}

  static void add(JdbcClient jdbc, TestEstate.Made estate, int units) {
    for (int number = 0; number < units; number++) {
      unit(jdbc, estate, number);
    }
  }

  private static void unit(JdbcClient jdbc, TestEstate.Made estate, int number) {
    UUID unit = UuidCreator.getTimeOrderedEpoch();
    jdbc.sql(
            """
            insert into place (estate_id, id, parent_id, courtyard_id, kind, code, name, status, latitude, longitude,
              sort)
            values (?, ?, ?, ?, 'unit', ?, ?, 'occupied', ?, ?, ?)
            """)
        .params(
            estate.id(),
            unit,
            estate.haitang().building(),
            estate.haitang().id(),
            "U" + number,
            "" + (100 + number),
            22.6 + number * 1.7e-6,
            114.05 + number * 1.3e-6,
            number)
        .update();
    String random = UUID.randomUUID().toString().replace("-", "");
    jdbc.sql(
            """
            insert into place_code (estate_id, id, place_id, token, token_hash, short_code, issued_at)
            values (?, ?, ?, ?, ?, ?, now())
            """)
        .params(
            estate.id(),
            UUID.randomUUID(),
            unit,
            random,
            random.substring(0, 22),
            "%06d".formatted(number))
        .update();
    jdbc.sql(
            """
            insert into record (estate_id, id, account_id, form_id, form_version, place_id, arrival, courtyard_id,
              captured_at, clock, received_at, answers, result)
            values (?, ?, ?, ?, 1, ?, 'scan', ?, now() - random() * interval '20 days', 'anchored', now(), '{}', 'pass')
            """)
        .params(
            estate.id(),
            UuidCreator.getTimeOrderedEpoch(),
            estate.wangmin().id(),
            "facility.basement",
            unit,
            estate.haitang().id())
        .update();
  }
}
