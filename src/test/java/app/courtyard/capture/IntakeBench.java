package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.form.Forms;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import com.github.f4b6a3.uuid.UuidCreator;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many captures a second the real API takes from 500 devices at once, each as a call of its own
 * and each device waiting for its receipt: {@code bench/intake}. No test: it judges nothing but
 * that every call was answered with what was expected, and that the database has all of it.
 */
@CourtyardTest
class IntakeBench {

  private static final int DEVICES = Integer.getInteger("bench.devices", 500);
  private static final int SECONDS = Integer.getInteger("bench.seconds", 30);

  /** A server is what it is on its second day only when all that is often used is compiled. */
  private static final int WARMING_UP = Integer.getInteger("bench.warming", 5 * SECONDS);

  @LocalServerPort int port;
  @Autowired TestEstate estates;
  @Autowired Forms forms;
  @Autowired UploadTokens tokens;
  @Autowired JdbcClient jdbc;
  @Autowired DataSource database;

  private final List<String> lines = new ArrayList<>();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();

  private final AtomicInteger sentAgain = new AtomicInteger();
  private TestEstate.Made estate;

  private record Device(String token, UUID store) {}

  /** What one device does again and again. */
  private interface Step {
    /**
     * @return whether all of it was answered as it should be
     */
    boolean once(Device device) throws Exception;
  }

  @Test
  void measure() throws Exception {
    estate = estates.make();
    List<Device> devices = devices();
    BenchCaptures captures = new BenchCaptures(forms, estate.haitang().checkpoint());
    say(
        "PostgreSQL %s, fsync %s, synchronous_commit %s; %d processors; %d devices, %d s each",
        show("server_version").split(" ")[0],
        show("fsync"),
        show("synchronous_commit"),
        Runtime.getRuntime().availableProcessors(),
        DEVICES,
        SECONDS);
    assertThat(show("fsync") + " " + show("synchronous_commit")).isEqualTo("on on");
    say(
        "for scale, plain inserts with a commit each, %d connections: %s",
        PlainInserts.CONNECTIONS, new PlainInserts(database, jdbc).aSecond());
    run("warming up, short and long", WARMING_UP, devices, device -> bothForms(device, captures));
    run("250 questions, no photos", SECONDS, devices, each -> send(each, captures.ofQuestions()));
    run("a patrol's stop, no photos", SECONDS, devices, each -> send(each, captures.patrol()));
    run("a patrol's stop with two photos", SECONDS, devices, each -> withPhotos(each, captures));
    Path report = Files.createDirectories(Path.of("target", "bench")).resolve("intake.txt");
    Files.write(report, lines);
  }

  private void run(String what, int duration, List<Device> devices, Step step) throws Exception {
    long before = records();
    ProcessorTime spent = ProcessorTime.now(jdbc);
    long end = System.nanoTime() + duration * 1_000_000_000L;
    AtomicInteger done = new AtomicInteger();
    AtomicInteger failed = new AtomicInteger();
    List<Long> micros = Collections.synchronizedList(new ArrayList<>());
    long start = System.nanoTime();
    List<Callable<Void>> working = new ArrayList<>();
    for (Device device : devices) {
      working.add(
          () -> {
            while (System.nanoTime() < end) {
              long begin = System.nanoTime();
              (once(step, device) ? done : failed).incrementAndGet();
              micros.add((System.nanoTime() - begin) / 1000);
            }
            return null;
          });
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var each : threads.invokeAll(working)) {
        each.get();
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    String spentNow = ProcessorTime.now(jdbc).since(spent, done.get());
    assertThat(records() - before).as("records of %s", what).isGreaterThanOrEqualTo(done.get());
    List<Long> sorted = micros.stream().sorted().toList();
    say(
        "%-34s %7.0f a second; %,d of them, %d failed, %d calls sent again; ms: median %,d, 95 %% %,d; processor ms each: %s; load %.1f",
        what,
        done.get() / seconds,
        done.get(),
        failed.get(),
        sentAgain.getAndSet(0),
        sorted.get(sorted.size() / 2) / 1000,
        sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1) / 1000,
        spentNow,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static boolean once(Step step, Device device) {
    try {
      return step.once(device);
    } catch (Exception e) {
      return false;
    }
  }

  private boolean bothForms(Device device, BenchCaptures captures) throws Exception {
    return send(device, captures.ofQuestions()) && send(device, captures.patrol());
  }

  private boolean send(Device device, String capture) throws Exception {
    return receipt(device, capture).contains("\"missing\":[]");
  }

  private boolean withPhotos(Device device, BenchCaptures captures) throws Exception {
    TestPicture one = captures.picture();
    TestPicture two = captures.picture();
    String capture = captures.patrol(one, two);
    String receipt = receipt(device, capture);
    if (!receipt.contains(one.sha256()) || !put(device, one) || !put(device, two)) {
      return false;
    }
    return receipt(device, capture).contains("\"missing\":[]");
  }

  private String receipt(Device device, String capture) throws Exception {
    var answer =
        untilServed(
            request(device, "/api/field/captures")
                .header("Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofByteArray(
                        Phone.sendRequest(Instant.now(), device.store(), capture)))
                .build());
    return answer.statusCode() == 200 && answer.body().contains("\"state\":\"accepted\"")
        ? answer.body()
        : "";
  }

  private boolean put(Device device, TestPicture picture) throws Exception {
    var answer =
        untilServed(
            request(device, "/api/field/photos/" + picture.sha256())
                .PUT(BodyPublishers.ofByteArray(picture.bytes()))
                .build());
    return answer.statusCode() == 200 && answer.body().contains(picture.sha256());
  }

  /** As a phone does: what the server cannot take now is sent again, and counted. */
  private HttpResponse<String> untilServed(HttpRequest request) throws Exception {
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    for (; answer.statusCode() == 503; answer = http.send(request, BodyHandlers.ofString())) {
      sentAgain.incrementAndGet();
    }
    return answer;
  }

  private HttpRequest.Builder request(Device device, String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .header("Authorization", "Bearer " + device.token());
  }

  private List<Device> devices() {
    List<Device> devices = new ArrayList<>();
    for (int i = 0; i < DEVICES; i++) {
      UUID id = UuidCreator.getTimeOrderedEpoch();
      jdbc.sql(
              "insert into account (id, estate_id, login_name, name, role, created_at) values (?,"
                  + " ?, ?, '大使', 'ambassador', now())")
          .params(id, estate.id(), "bench." + i)
          .update();
      jdbc.sql(
              "insert into responsibility (estate_id, id, account_id, courtyard_id, from_day)"
                  + " values (?, ?, ?, ?, ?)")
          .params(
              estate.id(),
              UuidCreator.getTimeOrderedEpoch(),
              id,
              estate.haitang().id(),
              LocalDate.of(2020, 1, 1))
          .update();
      Person person = new Person(id, estate.id(), "bench." + i, "大使", Role.AMBASSADOR);
      devices.add(
          new Device(
              tokens.issue(person, UuidCreator.getRandomBased(), "bench", Instant.now()),
              UUID.randomUUID()));
    }
    return devices;
  }

  private long records() {
    return jdbc.sql("select count(*) from record where estate_id = ?")
        .param(estate.id())
        .query(Long.class)
        .single();
  }

  private String show(String setting) {
    return jdbc.sql("show " + setting).query(String.class).single();
  }

  private void say(String format, Object... values) {
    String line = format.formatted(values);
    lines.add(line);
    System.out.println(line);
  }
}
