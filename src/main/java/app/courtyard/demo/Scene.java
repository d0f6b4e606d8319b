package app.courtyard.demo;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * A picture as if taken on site, drawn by chance, with a sign that says what it is of. It looks
 * like the drawing that it is: the demo does not pretend to be anybody's real estate.
 *
 * @param kind the form of the stop
 */
record Scene(String kind, String title, int number) {

  static final int WIDTH = 1280;
  static final int HEIGHT = 960;

  BufferedImage draw(Font font) {
    var random = new Random(kind.hashCode() * 1_000L + number);
    var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    var graphics = picture.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    switch (kind) {
      case "stop.garden",
          "stop.grounds",
          "stop.gate",
          "stop.playground",
          "stop.water",
          "stop.roof",
          "stop.waste" ->
          new OutdoorScene(graphics, random, kind).draw();
      default -> new IndoorScene(graphics, random, kind).draw();
    }
    drawSign(graphics, font, random);
    graphics.dispose();
    grain(picture, random);
    return picture;
  }

  private void drawSign(Graphics2D graphics, Font font, Random random) {
    int x = 40 + random.nextInt(WIDTH - 520);
    int y = 60 + random.nextInt(90);
    graphics.setFont(font.deriveFont(44f));
    int width = graphics.getFontMetrics().stringWidth(title) + 48;
    graphics.setColor(new Color(11, 107, 78));
    graphics.fillRoundRect(x, y, width, 84, 14, 14);
    graphics.setColor(Color.WHITE);
    graphics.drawString(title, x + 24, y + 58);
  }

  /** As a small sensor in bad light. */
  private static void grain(BufferedImage picture, Random random) {
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        int colour = picture.getRGB(x, y);
        int noise = (random.nextInt() >> 29) + (random.nextInt() >> 30);
        picture.setRGB(
            x,
            y,
            level(colour >> 16, noise) << 16
                | level(colour >> 8, noise) << 8
                | level(colour, noise));
      }
    }
  }

  private static int level(int colour, int noise) {
    return Math.clamp((colour & 0xff) + noise, 0, 255);
  }

  static Color tone(float hue, float saturation, float brightness) {
    return Color.getHSBColor(hue, saturation, Math.clamp(brightness, 0f, 1f));
  }
}
