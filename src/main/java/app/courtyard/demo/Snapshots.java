package app.courtyard.demo;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import javax.imageio.ImageIO;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/**
 * The pictures that the demo's people take: {@value #EACH} of each kind of place, drawn when first
 * taken.
 */
class Snapshots {

  static final int EACH = 12;

  /** A picture as it lies on the phone. */
  record Snapshot(String sha256, byte[] bytes) {}

  private final Map<Scene, Snapshot> taken = new HashMap<>();
  private final Font font;

  Snapshots() throws IOException {
    try (var file =
        new ClassPathResource("fonts/400Regular/NotoSansSC_400Regular.ttf").getInputStream()) {
      this.font = Font.createFont(Font.TRUETYPE_FONT, file);
    } catch (FontFormatException e) {
      throw new IOException(e);
    }
  }

  /** One of those of the kind of place that a form is for. */
  Snapshot of(JsonNode form, Chance chance) {
    return numbered(form, chance.between(1, EACH));
  }

  /** One that nobody else takes, and that never arrives. */
  Snapshot thatStaysBehind(JsonNode form, int number) {
    return numbered(form, EACH + number);
  }

  /** Of something that has no form. */
  Snapshot of(String kind, String title, int number) {
    return taken.computeIfAbsent(new Scene(kind, title, number), this::take);
  }

  private Snapshot numbered(JsonNode form, int number) {
    var title = form.path("title").path("zh").asString().replaceFirst("巡查$", "");
    return taken.computeIfAbsent(new Scene(form.path("id").asString(), title, number), this::take);
  }

  private Snapshot take(Scene scene) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(scene.draw(font), "jpg", bytes);
      var hash = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
      return new Snapshot(HexFormat.of().formatHex(hash), bytes.toByteArray());
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new IllegalStateException("Cannot draw " + scene, e);
    }
  }
}
