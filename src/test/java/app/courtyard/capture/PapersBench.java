package app.courtyard.capture;

import app.courtyard.TestWalk;
import app.courtyard.paper.FormPrint;
import app.courtyard.paper.FormPrint.State;
import app.courtyard.paper.FormPrints;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How long many record forms with pictures take in one file: {@code bench/papers}. No test: it
 * judges nothing.
 */
class PapersBench extends SyncTest {

  private static final int FORMS = Integer.getInteger("bench.forms", FormPrints.MOST);
  private static final int PICTURES = Integer.getInteger("bench.pictures", 4);
  private static final int TIMES = Integer.getInteger("bench.times", 3);
  private static final int LEAVES = 1_200;

  /** Each is read and scaled anew wherever it is shown. */
  private static final int DIFFERENT = 40;

  private static final JsonMapper JSON = new JsonMapper();

  @Autowired TestWalk walk;
  @Autowired FormPrints prints;

  private final List<String> lines = new ArrayList<>();

  @Test
  void measure() throws Exception {
    List<TestPicture> all = new ArrayList<>();
    Random random = new Random(1);
    for (int picture = 0; picture < DIFFERENT; picture++) {
      TestPicture taken = taken(random);
      phone.put(token, taken.sha256(), taken.bytes());
      all.add(taken);
    }
    List<UUID> ids = new ArrayList<>();
    for (int form = 0; form < FORMS; form++) {
      List<TestPicture> pictures = new ArrayList<>();
      for (int picture = 0; picture < PICTURES; picture++) {
        pictures.add(all.get((form * PICTURES + picture) % DIFFERENT));
      }
      ids.add(complaint(form, pictures));
    }
    long bytes = all.stream().mapToLong(one -> one.bytes().length).sum();
    say(
        "%d record forms with %d pictures each of 2560 x 1920 pixels, %.0f kB on average; load of this machine %.1f",
        FORMS, PICTURES, bytes / 1024.0 / DIFFERENT, load());
    for (int time = 1; time <= TIMES; time++) {
      print(ids, time);
    }
    say("load of this machine %.1f", load());
    Path report = Files.createDirectories(Path.of("target", "bench")).resolve("papers.txt");
    Files.write(report, lines);
  }

  private void print(List<UUID> ids, int time) throws Exception {
    var ended = new CountDownLatch(1);
    long start = System.nanoTime();
    FormPrint print = prints.begin(estate.zhanghua(), ids, Locale.CHINESE);
    print.follow(
        told -> {
          if (told.state() != State.UNDER_WAY) {
            ended.countDown();
          }
        });
    if (!ended.await(10, TimeUnit.MINUTES)) {
      throw new IllegalStateException("It does not end");
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    Path file = print.file().orElseThrow();
    try (var pdf = Loader.loadPDF(file.toFile())) {
      say(
          "%d. %5.1f s, %d pages, %.1f MB",
          time, seconds, pdf.getNumberOfPages(), Files.size(file) / 1024.0 / 1024);
    }
    prints.discard(print);
  }

  private UUID complaint(int number, List<TestPicture> pictures) {
    TestWalk.Capture capture =
        walk.form("complaint", Instant.now().minusSeconds(3_600 - number))
            .at(estate.haitang().unit(), "scan");
    capture
        .answers()
        .put("kind", "complaint")
        .put("class", "noise")
        .put("class-noise", "renovation")
        .put("words", "楼上装修，中午一点还在打钻，孩子睡不了")
        .put("reporter", "陈女士")
        .put("phone", "13800001111");
    ObjectNode json = (ObjectNode) JSON.readTree(capture.text());
    pictures.forEach(
        picture -> {
          json.withArray("photos")
              .addObject()
              .put("sha256", picture.sha256())
              .put("bytes", picture.bytes().length)
              .put("question", "photos")
              .put("origin", "camera")
              .put("takenAt", json.get("capturedAt").asString());
          ((ObjectNode) json.get("answers")).withArray("photos").add(picture.sha256());
        });
    assertAccepted(send(json.toString()));
    return jdbc.sql("select id from case_file where estate_id = ? and record_id = ?")
        .params(estate.id(), capture.id())
        .query(UUID.class)
        .single();
  }

  /** As rich in edges as one of a courtyard, and as large as phones send them. */
  private static TestPicture taken(Random random) throws IOException {
    BufferedImage image = new BufferedImage(2560, 1920, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    for (int leaf = 0; leaf < LEAVES; leaf++) {
      graphics.setColor(new Color(random.nextInt(0x1000000)));
      graphics.fillOval(
          random.nextInt(2560), random.nextInt(1920), random.nextInt(90), random.nextInt(90));
    }
    graphics.dispose();
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "jpg", bytes);
    return TestPicture.of(bytes.toByteArray());
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private void say(String format, Object... values) {
    String line = format.formatted(values);
    lines.add(line);
    System.out.println(line);
  }
}
