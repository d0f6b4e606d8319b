package app.courtyard.story;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Geolocation;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A device in somebody's hand: a real Chromium with a profile that outlives its process. */
class Phone implements AutoCloseable {

  /** The distribution's Chromium is used; Playwright is not to fetch one of its own. */
  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

  private final Path profile;
  private final Screen screen;
  private Path camera;
  private String language = "zh-CN";
  private ColorScheme light = ColorScheme.LIGHT;
  private BrowserContext context;

  /** The three sizes that everything is looked at in. */
  enum Screen {
    PHONE(390, 844),
    TABLET(820, 1180),
    DESK(1440, 900);

    final int width;
    final int height;

    Screen(int width, int height) {
      this.width = width;
      this.height = height;
    }
  }

  Phone(Screen screen) {
    this.screen = screen;
    try {
      this.profile = Files.createTempDirectory("courtyard-profile");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the camera sees: a file of JPEG pictures one behind the other. */
  Phone withCamera(Path mjpeg) {
    this.camera = mjpeg;
    return this;
  }

  Phone in(String language, ColorScheme light) {
    this.language = language;
    this.light = light;
    return this;
  }

  Page open() {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--use-fake-device-for-media-stream",
                "--use-fake-ui-for-media-stream"));
    if (camera != null) {
      arguments.add("--use-file-for-fake-video-capture=" + camera.toAbsolutePath());
    }
    context =
        playwright
            .chromium()
            .launchPersistentContext(
                profile,
                new LaunchPersistentContextOptions()
                    .setExecutablePath(chromium())
                    .setArgs(arguments)
                    .setHeadless(true)
                    .setViewportSize(screen.width, screen.height)
                    .setHasTouch(screen != Screen.DESK)
                    .setIsMobile(screen == Screen.PHONE)
                    .setLocale(language)
                    .setColorScheme(light)
                    .setTimezoneId("Asia/Shanghai")
                    .setGeolocation(new Geolocation(22.6, 114.05).setAccuracy(15))
                    .setPermissions(List.of("geolocation", "camera"))
                    .setServiceWorkers(ServiceWorkerPolicy.ALLOW));
    context.setDefaultTimeout(20_000);
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    return context.pages().isEmpty() ? context.newPage() : context.pages().getFirst();
  }

  /** Opens it where there is no signal. */
  Page openOffline() {
    Page page = open();
    context.setOffline(true);
    return page;
  }

  BrowserContext context() {
    return context;
  }

  /** SIGKILL to the browser and all its children, as when the battery dies. The profile stays. */
  void kill() {
    ProcessHandle.allProcesses()
        .filter(process -> process.info().commandLine().orElse("").contains(profile.toString()))
        .forEach(ProcessHandle::destroyForcibly);
    try {
      context.close();
    } catch (PlaywrightException alreadyGone) {
      // Nobody is left to answer; that is what was wanted.
    }
  }

  private static Path chromium() {
    String named = System.getenv("CHROMIUM");
    return Path.of(named == null ? "/usr/bin/chromium" : named);
  }

  @Override
  public void close() {
    if (context != null) {
      context.close();
    }
    playwright.close();
  }
}
