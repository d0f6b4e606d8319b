package app.courtyard.story;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How long it takes from the tap on 'scan' to the place, part by part, and whether the camera's
 * picture stutters while frames are decoded, on a processor that is slowed down as phones are:
 * {@code bench/scan}. No test: it judges nothing but that the place was found.
 */
class ScanBench {

  private static final int TIMES = Integer.getInteger("bench.times", 10);
  private static final int WATCHED_SECONDS = 5;

  /** Times as slow: Chromium's own measure for a phone of the middle is 4, for a cheap one 6. */
  private static final int[] SLOWNESS = {1, 4, 6};

  /** When the tap comes, after the app was opened; or that the app is the same still. */
  private enum Tap {
    AT_ONCE,
    A_MOMENT_LATER,
    AGAIN
  }

  /** What a page is asked to note: when the camera is asked for, given and shown, and each look. */
  private static final String NOTE =
      """
      (() => {
        const note = name => performance.mark(name);
        const { mediaDevices } = navigator;
        const ask = mediaDevices?.getUserMedia.bind(mediaDevices);
        if (ask) mediaDevices.getUserMedia = async wish => {
          note('asked');
          return ask(wish).finally(() => note('given'));
        };
        const { play } = HTMLMediaElement.prototype;
        HTMLMediaElement.prototype.play = function () { return play.call(this).finally(() => note('shown')); };
        const { postMessage } = Worker.prototype;
        Worker.prototype.postMessage = function (...what) { note('look'); return postMessage.apply(this, what); };
        const { digest } = SubtleCrypto.prototype;
        SubtleCrypto.prototype.digest = function (...what) { note('told'); return digest.apply(this, what); };
      })();
      """;

  private static final List<String> PARTS = List.of("asked", "given", "shown", "told", "place");

  private final List<String> lines = new ArrayList<>();

  @Test
  void measure() throws IOException {
    try (PackagedApp app = PackagedApp.start(1)) {
      Stop stop = StoryRoute.shortestOfToday(app, "wangmin").stops().getFirst();
      say("load of this machine %.1f", load());
      say("From the tap on 'scan', %d times, ms: median / slowest until the camera is", TIMES);
      say("asked for, given, shown, until the code is told, and until its place stands there");
      try (Phone phone = before(app.url() + "/q/" + stop.token())) {
        Page page = signedIn(phone, app);
        for (int slowness : SLOWNESS) {
          slowDown(page, slowness);
          for (Tap tap : Tap.values()) {
            List<List<Integer>> times =
                IntStream.range(0, TIMES).mapToObj(each -> scanned(page, app, tap)).toList();
            say("%d times slower, %-15s %s", slowness, tap, told(times));
          }
        }
      }
      say("");
      say(
          "The camera's picture over %d s: frames a second that the screen got / that the",
          WATCHED_SECONDS);
      say("page heard of, longest wait for one in ms; tasks over 50 ms, longest; looks a second");
      try (Phone phone = before()) {
        Page page = signedIn(phone, app);
        for (int slowness : SLOWNESS) {
          slowDown(page, slowness);
          page.navigate(app.url() + "/field/scan");
          say("%d times slower, decoding      %s", slowness, watched(page));
          new OnSite(page, app.url()).findAt("灯");
          page.locator("#question-finding button.ph.add").first().click();
          say("%d times slower, not decoding  %s", slowness, watched(page));
        }
      }
      say("load of this machine %.1f", load());
    }
    Files.write(Files.createDirectories(Path.of("target", "bench")).resolve("scan.txt"), lines);
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static Phone before(String... codes) {
    return new Phone(Phone.Screen.PHONE).withCamera(LabelCamera.film(LabelCamera.codes(codes)));
  }

  private static Page signedIn(Phone phone, PackagedApp app) {
    Page page = phone.open();
    page.addInitScript(NOTE);
    new OnSite(page, app.url()).signIn("王敏");
    return page;
  }

  private static void slowDown(Page page, int times) {
    JsonObject rate = new JsonObject();
    rate.addProperty("rate", times);
    page.context().newCDPSession(page).send("Emulation.setCPUThrottlingRate", rate);
  }

  /** Milliseconds from the tap to the end of each of the {@link #PARTS}. */
  @SuppressWarnings("unchecked")
  private static List<Integer> scanned(Page page, PackagedApp app, Tap tap) {
    if (tap == Tap.AGAIN) {
      page.locator(".tabs a[href='/field'], .bar a[href='/field']").first().click();
    } else {
      page.navigate(app.url() + "/field");
    }
    page.locator(".tabs a[href='/field/scan']").waitFor();
    if (tap == Tap.A_MOMENT_LATER) {
      page.waitForTimeout(1_500);
    }
    return (List<Integer>)
        page.evaluate(
            """
            parts => new Promise(done => {
              performance.clearMarks();
              const began = performance.now();
              const look = () => {
                if (!location.pathname.startsWith('/field/place/') || !document.querySelector('main .scroll')) {
                  return requestAnimationFrame(look);
                }
                performance.mark('place');
                done(parts.map(part => Math.round(performance.getEntriesByName(part)[0].startTime - began)));
              };
              document.querySelector(".tabs a[href='/field/scan']").click();
              look();
            })
            """,
            PARTS);
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
              await new Promise(done => setTimeout(done, 1000));
              performance.clearMarks();
              const tasks = [];
              const observer = new PerformanceObserver(list => tasks.push(...list.getEntries()));
              observer.observe({ type: 'longtask' });
              const heard = [];
              const shown = [];
              const note = (now, { presentedFrames }) => {
                heard.push(now);
                shown.push(presentedFrames);
                video.requestVideoFrameCallback(note);
              };
              video.requestVideoFrameCallback(note);
              await new Promise(done => setTimeout(done, seconds * 1000));
              observer.disconnect();
              const longest = (...all) => Math.round(Math.max(0, ...all));
              const waits = heard.slice(1).map((at, i) => at - heard[i]);
              const looks = performance.getEntriesByName('look').length;
              const rate = number => (number / seconds).toFixed(1);
              return `${rate(shown.at(-1) - shown[0] + 1)} / ${rate(heard.length)}, ${longest(...waits)}; `
                + `${tasks.length}, ${longest(...tasks.map(({ duration }) => duration))}; ${rate(looks)}`;
            }
            """,
            WATCHED_SECONDS);
  }

  private static String told(List<List<Integer>> times) {
    return IntStream.range(0, PARTS.size())
        .mapToObj(
            part -> {
              List<Integer> sorted = times.stream().map(each -> each.get(part)).sorted().toList();
              return "%d / %d".formatted(sorted.get(sorted.size() / 2), sorted.getLast());
            })
        .collect(Collectors.joining("   "));
  }

  private void say(String line, Object... values) {
    lines.add(line.formatted(values));
  }
}
