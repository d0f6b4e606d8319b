package app.courtyard.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/**
 * The phones' real store and outbox (frontend/field/testing/chaos, run by Node) hand in to the
 * packaged application through a line that cuts, delays, repeats and reorders, while pages and the
 * server are killed at named moments. Whatever comes: all of it arrives, each once.
 */
@ExtendWith(OwnApp.class)
class ChaosIT {

  private static final int CAPTURES = Integer.getInteger("chaos.captures", 300);
  private static final int SEED = Integer.getInteger("chaos.seed", 20261129);

  /** A second try, as for browsers, would hide what the first has found. */
  private static boolean tried;

  private static final int SERVER_DEATHS = Math.max(3, CAPTURES / 500);

  /** The first device is a tablet that two share. */
  private static final List<List<String>> DEVICES =
      List.of(
          List.of("wangmin", "liqiang"),
          List.of("chenjing"),
          List.of("liuyang"),
          List.of("zhaolei"),
          List.of("sunli"));

  private final Map<ServerDeath, Integer> serverDeaths = new EnumMap<>(ServerDeath.class);
  private final PackagedApp app;
  private HttpServer deaths;

  ChaosIT(PackagedApp app) {
    this.app = app;
  }

  @BeforeEach
  void start() throws IOException {
    deaths = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    deaths.createContext("/", this::serverDies);
    deaths.setExecutor(Executors.newSingleThreadExecutor());
    deaths.start();
  }

  @AfterEach
  void stop() {
    deaths.stop(0);
  }

  @Test
  void whatever_breaks_everything_arrives_and_each_once() throws Exception {
    assertThat(tried).as("it failed before").isFalse();
    tried = true;
    Instant begin = Instant.now();
    HandedIn handedIn = phones();
    Arrived arrived = Arrived.since(begin, app);
    say(handedIn, arrived);
    assertThat(handedIn.handedIn()).hasSize(CAPTURES);
    arrived.assertAllOf(handedIn);
  }

  private HandedIn phones() throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of("target", "chaos"));
    Path ledger = folder.resolve("handed-in.json");
    Files.deleteIfExists(ledger);
    var task =
        Map.of(
            "server",
            app.url(),
            "deaths",
            "http://localhost:" + deaths.getAddress().getPort(),
            "password",
            "courtyard-demo",
            "devices",
            DEVICES,
            "captures",
            CAPTURES,
            "seed",
            SEED,
            "serverDeaths",
            SERVER_DEATHS,
            "ledger",
            ledger.toAbsolutePath().toString());
    Path log = folder.resolve("phones.log");
    ProcessBuilder node =
        new ProcessBuilder(
                "node",
                "node_modules/vitest/vitest.mjs",
                "run",
                "--config",
                "vitest.chaos.config.ts")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    node.environment().put("COURTYARD_CHAOS", JsonMapper.shared().writeValueAsString(task));
    int end = node.start().waitFor();
    assertThat(end).as(Files.readString(log)).isZero();
    return JsonMapper.shared().readValue(Files.readString(ledger), HandedIn.class);
  }

  private void serverDies(HttpExchange exchange) throws IOException {
    try {
      var death = ServerDeath.valueOf(exchange.getRequestURI().getPath().substring(1));
      death.come(app);
      serverDeaths.merge(death, 1, Integer::sum);
      exchange.sendResponseHeaders(204, -1);
    } catch (RuntimeException e) {
      e.printStackTrace();
      exchange.sendResponseHeaders(500, -1);
    } finally {
      exchange.close();
    }
  }

  private void say(HandedIn handedIn, Arrived arrived) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%,d captures, %,d photos, seed %d: %d lost, %d doubled, %d photos missing or damaged"
            .formatted(
                handedIn.handedIn().size(),
                handedIn.photos().size(),
                SEED,
                arrived.lost(handedIn),
                arrived.doubled(handedIn),
                arrived.photosMissing(handedIn)));
    lines.add("the line: " + handedIn.line());
    handedIn.deaths().forEach((moment, times) -> lines.add("page killed " + moment + ": " + times));
    serverDeaths.forEach((moment, times) -> lines.add("server killed " + moment + ": " + times));
    lines.add(
        "%.0f s; load of this machine %.1f"
            .formatted(
                handedIn.seconds(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    lines.forEach(System.out::println);
    Files.write(Files.createDirectories(Path.of("target", "bench")).resolve("chaos.txt"), lines);
  }
}
