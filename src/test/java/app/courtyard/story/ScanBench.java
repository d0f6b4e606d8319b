package app.courtyard.story;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How long it takes from the tap on 'scan' to the place, and whether the camera's picture stutters
 * while frames are decoded, on a processor that is slowed down as phones are: {@code bench/scan}.
 * No test: it judges nothing but that the place was found.
 */
class ScanBench {

  private static final int TIMES = Integer.getInteger("bench.times", 10);
  private static final int WATCHED_SECONDS = 5;

  /** Times as slow: Chromium's own measure for a phone of the middle is 4, for a cheap one 6. */
  private static final int[] SLOWNESS = {1, 4, 6};

  private final List<String> lines = new ArrayList<>();

  @Test
  void measure() throws IOException {
    try (PackagedApp app = PackagedApp.start(1)) {
      Stop stop = StoryRoute.shortestOfToday(app, "wangmin").stops().getFirst();
      say(
          "load of this machine %.1f",
          ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
      say("");
      say("From the tap on 'scan' to the place, %d times, ms: median / slowest", TIMES);
      try (Phone phone = before(app.url() + "/q/" + stop.token())) {
        Page page = signedIn(phone, app);
        for (int slowness : SLOWNESS) {
          slowDown(page, slowness);
          List<Integer> first = times(() -> scanned(page, app, true));
          scanned(page, app, true);
          List<Integer> next = times(() -> scanned(page, app, false));
          say(
              "%d times slower  first after opening the app %s, next %s",
              slowness, told(first), told(next));
        }
      }
      say("");
      say(
          "The camera's picture over %d s: frames a second, longest wait for one in ms",
          WATCHED_SECONDS);
      try (Phone phone = before()) {
        Page page = signedIn(phone, app);
        for (int slowness : SLOWNESS) {
          slowDown(page, slowness);
          page.navigate(app.url() + "/field/scan");
          String decoding = watched(page);
          new OnSite(page, app.url()).findAt("灯");
          page.locator("#question-finding button.ph.add").first().click();
          say("%d times slower  decoding %s, not decoding %s", slowness, decoding, watched(page));
        }
      }
    }
    Files.write(Files.createDirectories(Path.of("target", "bench")).resolve("scan.txt"), lines);
  }

  private static Phone before(String... codes) {
    return new Phone(Phone.Screen.PHONE).withCamera(LabelCamera.film(LabelCamera.codes(codes)));
  }

  private static Page signedIn(Phone phone, PackagedApp app) {
    Page page = phone.open();
    new OnSite(page, app.url()).signIn("王敏");
    return page;
  }

  private static void slowDown(Page page, int times) {
    JsonObject rate = new JsonObject();
    rate.addProperty("rate", times);
    page.context().newCDPSession(page).send("Emulation.setCPUThrottlingRate", rate);
  }

  private static int scanned(Page page, PackagedApp app, boolean anew) {
    if (anew) {
      page.navigate(app.url() + "/field");
    } else {
      page.locator(".tabs a[href='/field'], .bar a[href='/field']").first().click();
    }
    page.locator(".tabs a[href='/field/scan']").waitFor();
    return (int)
        page.evaluate(
            """
            () => new Promise(done => {
              const began = performance.now();
              const look = () => document.querySelector('main') && location.pathname.startsWith('/field/place/')
                  && document.querySelector('.scroll')
                ? done(Math.round(performance.now() - began))
                : requestAnimationFrame(look);
              document.querySelector(".tabs a[href='/field/scan']").click();
              look();
            })
            """);
  }

  private static String watched(Page page) {
    return (String)
        page.evaluate(
            """
            async seconds => {
              let video;
              while (!(video = document.querySelector('video')) || video.readyState < 3) {
                await new Promise(requestAnimationFrame);
              }
              const frames = [];
              const note = now => { frames.push(now); video.requestVideoFrameCallback(note); };
              video.requestVideoFrameCallback(note);
              await new Promise(done => setTimeout(done, seconds * 1000));
              const waits = frames.slice(1).map((at, i) => at - frames[i]);
              return `${(frames.length / seconds).toFixed(1)} / ${Math.round(Math.max(...waits))}`;
            }
            """,
            WATCHED_SECONDS);
  }

  private static List<Integer> times(IntSupplier once) {
    return IntStream.range(0, TIMES).map(each -> once.getAsInt()).sorted().boxed().toList();
  }

  private static String told(List<Integer> sorted) {
    return "%d / %d".formatted(sorted.get(sorted.size() / 2), sorted.getLast());
  }

  private void say(String line, Object... values) {
    lines.add(line.formatted(values));
  }
}
