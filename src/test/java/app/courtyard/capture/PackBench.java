package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What somebody takes along who answers for 1,000 households, and for 10,000: {@code bench/pack}.
 * No test: it judges nothing but that all of it is there. Asked for over HTTP, compressed, as a
 * phone does.
 */
@CourtyardTest
class PackBench {

  private static final int TIMES = Integer.getInteger("bench.times", 20);

  @LocalServerPort int port;
  @Autowired TestEstate estates;
  @Autowired JdbcClient jdbc;

  private final List<String> lines = new ArrayList<>();

  @Test
  void measure() throws IOException {
    say("%d times each", TIMES);
    for (int households : new int[] {1_000, 10_000}) {
      TestEstate.Made estate = estates.make();
      Households.add(jdbc, estate, households);
      jdbc.sql("analyze").update();
      measure(households, new Phone(port).signIn(estate.wangmin()));
    }
    Path report = Files.createDirectories(Path.of("target", "bench")).resolve("pack.txt");
    Files.write(report, lines);
  }

  private void measure(int households, Phone phone) throws IOException {
    List<Long> whole = new ArrayList<>();
    List<Long> unchanged = new ArrayList<>();
    int zipped = 0;
    int plain = 0;
    for (int i = -3; i < TIMES; i++) {
      long start = System.nanoTime();
      var pack = phone.bytes(asking(phone));
      long got = System.nanoTime();
      var again =
          phone.bytes(
              asking(phone)
                  .header("If-None-Match", pack.headers().firstValue("ETag").orElseThrow()));
      long asked = System.nanoTime();
      assertThat(again.statusCode()).isEqualTo(304);
      zipped = pack.body().length;
      plain = unzipped(pack.body(), households);
      if (i >= 0) {
        whole.add((got - start) / 1_000_000);
        unchanged.add((asked - got) / 1_000_000);
      }
    }
    say(
        "%,7d households: %,6d kB, %,5d kB over the line; ms, median / slowest: %s whole, %s"
            + " unchanged; load %.1f",
        households,
        plain / 1024,
        zipped / 1024,
        figures(whole),
        figures(unchanged),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static HttpRequest.Builder asking(Phone phone) {
    return phone
        .request("/api/field/pack")
        .version(HttpClient.Version.HTTP_1_1)
        .header("Accept-Encoding", "gzip");
  }

  private static int unzipped(byte[] pack, int households) throws IOException {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(pack))) {
      byte[] json = in.readAllBytes();
      int places = new String(json, StandardCharsets.UTF_8).split("\"unit\"").length;
      assertThat(places).isGreaterThan(households);
      return json.length;
    }
  }

  private static String figures(List<Long> millis) {
    List<Long> sorted = millis.stream().sorted().toList();
    return "%,d / %,d".formatted(sorted.get(sorted.size() / 2), sorted.getLast());
  }

  private void say(String format, Object... values) {
    String line = format.formatted(values);
    lines.add(line);
    System.out.println(line);
  }
}
