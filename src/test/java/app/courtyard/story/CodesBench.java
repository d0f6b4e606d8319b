package app.courtyard.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * Puts the ZXing project's test pictures of QR codes through the app's 'photo of a code', and asks
 * for as many as ZXing's own tests do, none of them misread: {@code bench/codes}.
 */
class CodesBench {

  /** Where the pictures lie: a folder for each series, with what each picture says beside it. */
  private static final Path PICTURES =
      Path.of(System.getProperty("bench.pictures", "target/zxing"));

  /** Which of the pictures of one series are to be found, upright and turned by a quarter each. */
  private record Series(String name, int... demanded) {}

  /**
   * The tryHarder counts of QRCodeBlackBox1TestCase to QRCodeBlackBox6TestCase in ZXing's core.
   * None of them allows a misread picture.
   */
  private static final List<Series> SERIES =
      List.of(
          new Series("qrcode-1", 17, 14, 17, 14),
          new Series("qrcode-2", 32, 30, 31, 31),
          new Series("qrcode-3", 38, 39, 36, 39),
          new Series("qrcode-4", 36, 35, 35, 35),
          new Series("qrcode-5", 19, 19, 19, 19),
          new Series("qrcode-6", 15, 14, 13, 14));

  private final List<String> lines = new ArrayList<>();
  private Page page;

  @Test
  void find() throws IOException {
    boolean enough = true;
    try (PackagedApp app = PackagedApp.start(1);
        Phone phone = new Phone(Phone.Screen.PHONE)) {
      page = phone.open();
      new OnSite(page, app.url()).signIn("王敏");
      page.navigate(app.url() + "/field/scan");
      say(
          "%-9s %8s  %-20s %-20s %-8s %s",
          "", "pictures", "found", "demanded", "misread", "a picture");
      for (Series series : SERIES) {
        enough &= find(series);
      }
    }
    Files.write(Files.createDirectories(Path.of("target", "bench")).resolve("codes.txt"), lines);
    assertThat(enough)
        .as("Less was found than ZXing's tests demand, or something was misread")
        .isTrue();
  }

  private boolean find(Series series) throws IOException {
    List<Path> pictures = picturesOf(series);
    int[] found = new int[series.demanded.length];
    int misread = 0;
    long began = System.nanoTime();
    for (Path picture : pictures) {
      String says = textOf(picture);
      BufferedImage turned = ImageIO.read(picture.toFile());
      for (int quarter = 0; quarter < found.length; quarter++) {
        List<String> read = read(turned);
        if (read.contains(says)) {
          found[quarter]++;
        } else if (!read.isEmpty()) {
          misread++;
        }
        turned = byAQuarter(turned);
      }
    }
    Duration each = Duration.ofNanos((System.nanoTime() - began) / pictures.size() / found.length);
    say(
        "%-9s %8d  %-20s %-20s %-8d %d ms",
        series.name,
        pictures.size(),
        counts(found),
        counts(series.demanded),
        misread,
        each.toMillis());
    boolean enough = misread == 0;
    for (int quarter = 0; quarter < found.length; quarter++) {
      enough &= found[quarter] >= series.demanded[quarter];
    }
    return enough;
  }

  /** What the page says that the codes in a picture say. */
  private List<String> read(BufferedImage picture) throws IOException {
    page.evaluate(
        """
        () => {
          const words = document.querySelector('.finder-words');
          let busy = false;
          window.done = new Promise(resolve => new MutationObserver((_, observer) => {
            const still = words.ariaBusy === 'true';
            if (busy && !still) {
              observer.disconnect();
              resolve();
            }
            busy = still;
          }).observe(words, { attributeFilter: ['aria-busy'] }));
        }
        """);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", png);
    page.locator(".finder-tools input[type=file]")
        .setInputFiles(new FilePayload("code.png", "image/png", png.toByteArray()));
    page.evaluate("() => window.done");
    Locator several = page.locator(".code-name");
    Locator foreign = page.locator(".finder-words .note span span");
    return (several.count() > 0 ? several : foreign).allTextContents();
  }

  private static List<Path> picturesOf(Series series) throws IOException {
    try (var files = Files.list(PICTURES.resolve(series.name))) {
      List<Path> pictures =
          files
              .filter(file -> file.toString().matches("(?i).*\\.(png|jpe?g|gif)"))
              .sorted()
              .toList();
      assertThat(pictures).as("pictures in %s", PICTURES.resolve(series.name)).isNotEmpty();
      return pictures;
    }
  }

  /**
   * As ZXing's tests read it: UTF-8 from the .txt beside the picture, else Latin 1 from the .bin.
   */
  private static String textOf(Path picture) throws IOException {
    String name = picture.getFileName().toString().replaceAll("\\..*", "");
    Path text = picture.resolveSibling(name + ".txt");
    return Files.exists(text)
        ? Files.readString(text)
        : Files.readString(picture.resolveSibling(name + ".bin"), StandardCharsets.ISO_8859_1);
  }

  private static BufferedImage byAQuarter(BufferedImage picture) {
    BufferedImage turned =
        new BufferedImage(picture.getHeight(), picture.getWidth(), BufferedImage.TYPE_INT_ARGB);
    Graphics2D canvas = turned.createGraphics();
    canvas.translate(picture.getHeight(), 0);
    canvas.rotate(Math.PI / 2);
    canvas.drawImage(picture, 0, 0, null);
    canvas.dispose();
    return turned;
  }

  private static String counts(int... numbers) {
    return Arrays.stream(numbers).mapToObj(String::valueOf).collect(Collectors.joining(" / "));
  }

  private void say(String line, Object... values) {
    lines.add(line.formatted(values));
  }
}
