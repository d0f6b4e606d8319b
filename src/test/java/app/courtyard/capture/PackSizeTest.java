package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class PackSizeTest extends SyncTest {

  private static final int LARGEST_KB = 300;

  @Autowired Packs packs;

  @Test
  void a_thousand_households_fit_into_300_kB() throws IOException {
    for (int number = 0; number < 1_400; number++) {
      unit(number);
    }
    packs.pack(estate.wangmin());
    long start = System.nanoTime();
    byte[] pack = packs.pack(estate.wangmin());
    long millis = (System.nanoTime() - start) / 1_000_000;
    var zipped = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(zipped)) {
      gzip.write(pack);
    }
    System.out.printf(
        "Pack of 1,400 places: %d kB, compressed %d kB, made in %d ms%n",
        pack.length / 1024, zipped.size() / 1024, millis);
    assertThat(zipped.size()).isLessThan(LARGEST_KB * 1024);
  }

  /** With a code, and a record each: none is worse to compress. */
  private void unit(int number) {
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
            SyncForms.CHECK,
            unit,
            estate.haitang().id())
        .update();
  }

  private JsonNode pack() {
    return Phone.json(phone.get("/api/field/pack"));
  }
}
