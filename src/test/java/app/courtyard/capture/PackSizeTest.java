package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PackSizeTest extends SyncTest {

  private static final int LARGEST_KB = 300;

  @Autowired Packs packs;

  @Test
  void a_thousand_households_fit_into_300_kB() throws IOException {
    Households.add(jdbc, estate, 1_400);
    Households.complain(jdbc, estate);
    Households.needAttention(jdbc, estate);
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
}
