package app.courtyard.capture;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The watermark 水印: time to the second, person and photo number, place. Drawn from the record's own
 * data wherever a picture is shown, so that it cannot lie. A time of which the phone was not sure
 * has a ≈ before it.
 */
@Component
class Watermark {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final Color BAND = new Color(0, 0, 0, 150);

  /** Width of the picture over the size of the letters. */
  private static final float LETTERS_ACROSS = 30;

  private static final float SMALLEST_LETTERS = 11;

  /** Ten megabytes, read when the first picture is shown. */
  private final Supplier<Font> font = SingletonSupplier.of(Watermark::read);

  private static Font read() {
    try (InputStream in =
        new ClassPathResource("fonts/400Regular/NotoSansSC_400Regular.ttf").getInputStream()) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException("The font of the watermark is missing", e);
    }
  }

  static List<String> lines(ShownPhoto photo, ZoneId zone) {
    String time = (photo.uncertain() ? "≈ " : "") + TIME.format(photo.takenAt().atZone(zone));
    return Stream.of(
            time + "  " + photo.person() + "  " + photo.number() + "/" + photo.of(), photo.place())
        .filter(line -> line != null && !line.isBlank())
        .toList();
  }

  void draw(BufferedImage picture, ShownPhoto photo, ZoneId zone) {
    Graphics2D graphics = picture.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    List<String> lines = lines(photo, zone);
    float size = Math.max(SMALLEST_LETTERS, picture.getWidth() / LETTERS_ACROSS);
    int height = Math.round(size * 1.4f);
    int margin = Math.round(size * 0.5f);
    int top = picture.getHeight() - height * lines.size() - margin;
    graphics.setColor(BAND);
    graphics.fillRect(0, top, picture.getWidth(), picture.getHeight() - top);
    graphics.setColor(Color.WHITE);
    for (int line = 0; line < lines.size(); line++) {
      graphics.setFont(fitting(graphics, lines.get(line), size, picture.getWidth() - 2 * margin));
      graphics.drawString(lines.get(line), margin, top + height * (line + 1) - margin / 2);
    }
    graphics.dispose();
  }

  /** A long line gets smaller letters, since a part of it would say something else. */
  private Font fitting(Graphics2D graphics, String line, float size, int width) {
    Font wanted = font.get().deriveFont(size);
    int needed = graphics.getFontMetrics(wanted).stringWidth(line);
    return needed <= width ? wanted : font.get().deriveFont(Math.max(1, size * width / needed));
  }
}
