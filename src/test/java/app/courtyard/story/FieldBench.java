package app.courtyard.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * How long somebody waits on an emulated slow phone: {@code bench/field}. No test: it judges
 * nothing but that what was waited for came. The packaged application and the real Chromium, whose
 * processor is slowed down four times; the slow line has 400 kbit/s and answers after 400 ms.
 */
class FieldBench {

  private static final int TIMES = Integer.getInteger("bench.times", 5);
  private static final int SLOWER = 4;
  private static final int LATENCY_MS = 400;
  private static final int BYTES_A_SECOND = 400_000 / 8;
  private static final double PATIENCE_MS = 180_000;

  private final List<String> lines = new ArrayList<>();

  @Test
  void measure() throws IOException {
    try (PackagedApp app = PackagedApp.start(1)) {
      Office office = new Office(app);
      List<Long> cold = new ArrayList<>();
      List<Long> warm = new ArrayList<>();
      for (int i = 0; i < TIMES; i++) {
        try (Phone phone = new Phone(Phone.Screen.PHONE)) {
          cold.add(openCold(phone, app, cookies(app)));
          warm.add(openWarm(phone, app));
        }
      }
      UUID place = office.checkpointOf("wangmin", 0);
      List<Long> read = new ArrayList<>();
      List<Long> form = new ArrayList<>();
      scanToForm(app, label(app, office, place), place, read, form);
      say(
          "emulated: processor %d times slower, line of %d kbit/s that answers after %d ms; %d"
              + " times each, load %.1f",
          SLOWER,
          BYTES_A_SECOND * 8 / 1000,
          LATENCY_MS,
          TIMES,
          ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
      say("%-64s %16s", "seconds", "median / slowest");
      say("%-64s %16s", "/field for the first time, slow line: until Today stands", figures(cold));
      say("%-64s %16s", "/field again, no network: until Today stands", figures(warm));
      say(
          "%-64s %16s",
          "scan page opened, label before the camera: until its place", figures(read));
      say("%-64s %16s", "tap on the checklist there: until its first question", figures(form));
    }
    Path report = Files.createDirectories(Path.of("target", "bench")).resolve("field.txt");
    Files.write(report, lines);
  }

  /** Those of somebody who has signed in, for a phone on which nothing lies yet. */
  private static List<Cookie> cookies(PackagedApp app) {
    try (Phone other = new Phone(Phone.Screen.PHONE)) {
      new OnSite(other.open(), app.url()).signIn("王敏");
      return other.context().cookies();
    }
  }

  private static long openCold(Phone phone, PackagedApp app, List<Cookie> cookies) {
    Page page = phone.open();
    phone.context().addCookies(cookies);
    CDPSession chromium = slowProcessor(page);
    line(chromium, LATENCY_MS, BYTES_A_SECOND);
    long taken = untilToday(page, app);
    line(chromium, 0, -1);
    page.waitForFunction("() => navigator.serviceWorker?.controller != null");
    return taken;
  }

  private static long openWarm(Phone phone, PackagedApp app) {
    phone.context().close();
    Page page = phone.openOffline();
    slowProcessor(page);
    return untilToday(page, app);
  }

  private static long untilToday(Page page, PackagedApp app) {
    return timed(
        () -> {
          page.navigate(app.url() + "/field", new Page.NavigateOptions().setTimeout(PATIENCE_MS));
          page.getByRole(
                  AriaRole.HEADING, new Page.GetByRoleOptions().setName(Pattern.compile("好，王敏")))
              .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MS));
        });
  }

  private static Path label(PackagedApp app, Office office, UUID place) {
    try (Phone desk = new Phone(Phone.Screen.DESK)) {
      Page supervisor = desk.open();
      office.signIn(supervisor, "张华");
      return LabelCamera.before(
          office.print(supervisor, place), 3, 8); // the sheet goes with the browser
    }
  }

  private static void scanToForm(
      PackagedApp app, Path film, UUID place, List<Long> read, List<Long> form) {
    try (Phone phone = new Phone(Phone.Screen.PHONE)) {
      Page page = phone.withCamera(film).open();
      new OnSite(page, app.url()).signIn("王敏");
      slowProcessor(page);
      for (int i = 0; i < TIMES; i++) {
        read.add(
            timed(
                () -> {
                  page.navigate(app.url() + "/field/scan");
                  page.waitForURL("**/field/place/" + place);
                }));
        var checklist = page.locator("section.stack button.card.task").first();
        assertThat(checklist).isVisible();
        form.add(
            timed(
                () -> {
                  checklist.click();
                  page.locator("section .card.flush .item").first().waitFor();
                }));
      }
    }
  }

  private static CDPSession slowProcessor(Page page) {
    JsonObject processor = new JsonObject();
    processor.addProperty("rate", SLOWER);
    CDPSession chromium = page.context().newCDPSession(page);
    chromium.send("Emulation.setCPUThrottlingRate", processor);
    return chromium;
  }

  private static void line(CDPSession chromium, int latencyMs, int bytesASecond) {
    JsonObject network = new JsonObject();
    network.addProperty("offline", false);
    network.addProperty("latency", latencyMs);
    network.addProperty("downloadThroughput", bytesASecond);
    network.addProperty("uploadThroughput", bytesASecond);
    chromium.send("Network.enable");
    chromium.send("Network.emulateNetworkConditions", network);
  }

  private static long timed(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1_000_000;
  }

  private static String figures(List<Long> millis) {
    List<Long> sorted = millis.stream().sorted().toList();
    return "%.1f / %.1f".formatted(sorted.get(sorted.size() / 2) / 1e3, sorted.getLast() / 1e3);
  }

  private void say(String format, Object... values) {
    String line = format.formatted(values);
    lines.add(line);
    System.out.println(line);
  }
}
