package app.courtyard.demo;

import static app.courtyard.demo.Scene.HEIGHT;
import static app.courtyard.demo.Scene.WIDTH;
import static app.courtyard.demo.Scene.tone;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.util.Random;

/** Walls, a tiled floor, a lamp, and doors, cabinets or machines. */
class IndoorScene {

  private final Graphics2D graphics;
  private final Random random;
  private final float light;
  private final int floor;

  IndoorScene(Graphics2D graphics, Random random, String kind) {
    this.graphics = graphics;
    this.random = random;
    this.light = kind.equals("stop.lobby") || kind.equals("stop.toilet") ? .92f : .62f;
    this.floor = HEIGHT * 2 / 3 + random.nextInt(80);
  }

  void draw() {
    graphics.setPaint(
        new GradientPaint(
            0, 0, tone(.11f, .08f, light), WIDTH, floor, tone(.11f, .12f, light - .2f)));
    graphics.fillRect(0, 0, WIDTH, floor);
    graphics.setPaint(
        new GradientPaint(
            0, floor, tone(.08f, .15f, light - .25f), 0, HEIGHT, tone(.08f, .2f, light - .42f)));
    graphics.fillRect(0, floor, WIDTH, HEIGHT - floor);
    graphics.setColor(tone(.08f, .1f, light - .5f));
    for (int x = -WIDTH; x < 2 * WIDTH; x += 160) {
      graphics.drawLine(WIDTH / 2 + (x - WIDTH / 2) / 2, floor, x, HEIGHT);
    }
    int several = 3 + random.nextInt(3);
    for (int i = 0; i < several; i++) {
      drawBox(60 + i * 230 + random.nextInt(60));
    }
    drawLamp(200 + random.nextInt(WIDTH - 400));
  }

  private void drawBox(int x) {
    int width = 110 + random.nextInt(90);
    int height = 220 + random.nextInt(220);
    graphics.setColor(
        tone(random.nextBoolean() ? .58f : .06f, .2f + random.nextFloat() * .25f, light - .25f));
    graphics.fillRect(x, floor - height, width, height);
    graphics.setColor(tone(.1f, .1f, light - .45f));
    graphics.drawRect(x + 8, floor - height + 8, width - 16, height - 16);
    graphics.fillOval(x + width - 26, floor - height / 2, 10, 10);
  }

  private void drawLamp(int x) {
    var glow = new Color[] {new Color(255, 250, 225, 170), new Color(255, 250, 225, 0)};
    graphics.setPaint(new RadialGradientPaint(x, 0, 520, new float[] {0, 1}, glow));
    graphics.fillRect(0, 0, WIDTH, floor);
    graphics.setColor(new Color(255, 252, 240));
    graphics.fillRoundRect(x - 120, 0, 240, 22, 12, 12);
  }
}
