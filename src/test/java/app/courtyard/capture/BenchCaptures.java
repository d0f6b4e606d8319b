package app.courtyard.capture;

import app.courtyard.form.FormJson;
import app.courtyard.form.Forms;
import com.github.f4b6a3.uuid.UuidCreator;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;

/**
 * Captures and pictures for {@link IntakeBench}, each another one and made at the least cost: the
 * devices share the machine with what is measured.
 */
class BenchCaptures {

  private static final int QUESTIONS = 250;
  private static final String LONG_FORM = "bench.250";
  private static final int SPOT = 20;
  private static final String PATROL_FORM = "stop.basement";
  private static final String VERDICT =
      "\"type\":\"verdict\",\"severity\":\"minor\",\"department\":\"engineering\"";
  private static final String PASS = "{\"verdict\":\"pass\"}";
  private static final List<String> LONG_QUESTIONS =
      List.of(
          VERDICT,
          VERDICT,
          "\"type\":\"number\",\"min\":0,\"max\":1000",
          "\"type\":\"choice\",\"options\":[{\"code\":\"a\",\"label\":{\"zh\":\"甲\",\"en\":\"A\"}},"
              + "{\"code\":\"b\",\"label\":{\"zh\":\"乙\",\"en\":\"B\"}}]",
          VERDICT,
          "\"type\":\"text\",\"maxLength\":200");
  private static final List<String> LONG_ANSWERS =
      List.of(PASS, PASS, "417", "\"b\"", PASS, "\"楼道照明完好，无积水，无堆放杂物\"");

  private record Template(String json, String id) {
    static Template of(TestCapture capture) {
      return new Template(capture.json(), capture.id().toString());
    }

    String another() {
      return json.replace(id, UuidCreator.getTimeOrderedEpoch().toString());
    }
  }

  private final Forms forms;
  private final UUID place;
  private final Template patrol;
  private final Template ofQuestions;
  private final byte[] picture = photo();

  BenchCaptures(Forms forms, UUID place) {
    this.forms = forms;
    this.place = place;
    forms.issue(FormJson.read(longForm()));
    patrol = Template.of(stop());
    ofQuestions = Template.of(longCapture());
  }

  /** All well at a stop. */
  String patrol() {
    return patrol.another();
  }

  String patrol(TestPicture... photos) {
    return stop().photos(photos).json();
  }

  String ofQuestions() {
    return ofQuestions.another();
  }

  /** A comment in the file makes it another one. */
  TestPicture picture() {
    byte[] comment = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
    var bytes = new ByteArrayOutputStream();
    bytes.write(picture, 0, 2);
    bytes.write(0xff);
    bytes.write(0xfe);
    bytes.write(0);
    bytes.write(comment.length + 2);
    bytes.writeBytes(comment);
    bytes.write(picture, 2, picture.length - 2);
    return TestPicture.of(bytes.toByteArray());
  }

  /** As large as phones send them: about 260 kB. */
  private static byte[] photo() {
    var image = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    var chance = new Random(1);
    for (int spot = 0; spot < 1600 / SPOT * (1200 / SPOT); spot++) {
      graphics.setColor(new Color(chance.nextInt(0x1000000)));
      graphics.fillRect(spot % (1600 / SPOT) * SPOT, spot / (1600 / SPOT) * SPOT, SPOT, SPOT);
    }
    graphics.dispose();
    try {
      var bytes = new ByteArrayOutputStream();
      ImageIO.write(image, "jpg", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TestCapture stop() {
    TestCapture capture = TestCapture.at(place).form(PATROL_FORM, 1);
    forms
        .find(PATROL_FORM, 1)
        .orElseThrow()
        .questions()
        .forEach(question -> capture.answer(question.id(), "{\"verdict\":\"pass\"}"));
    return capture;
  }

  private TestCapture longCapture() {
    TestCapture capture = TestCapture.at(place).form(LONG_FORM, 1);
    for (int i = 0; i < QUESTIONS; i++) {
      capture.answer("q" + i, LONG_ANSWERS.get(i % LONG_ANSWERS.size()));
    }
    return capture;
  }

  /** Half of it verdicts, the rest numbers, choices and words. */
  private static String longForm() {
    var json = new StringBuilder();
    for (int i = 0; i < QUESTIONS; i++) {
      json.append(i == 0 ? "" : ",")
          .append(
              "{\"id\":\"q%d\",\"label\":{\"zh\":\"第 %d 项\",\"en\":\"Item %d\"},"
                  .formatted(i, i, i))
          .append(LONG_QUESTIONS.get(i % LONG_QUESTIONS.size()))
          .append("}");
    }
    return """
    {"id":"%s","version":1,"title":{"zh":"长表","en":"Long"},"kind":"checklist","sections":[
      {"id":"all","title":{"zh":"全部","en":"All"},"questions":[%s]}]}
    """
        .formatted(LONG_FORM, json);
  }
}
