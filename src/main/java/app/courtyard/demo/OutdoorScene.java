package app.courtyard.demo;

import static app.courtyard.demo.Scene.HEIGHT;
import static app.courtyard.demo.Scene.WIDTH;
import static app.courtyard.demo.Scene.tone;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Random;

/** Sky, houses, ground, and what stands on it. */
class OutdoorScene {

  private final Graphics2D graphics;
  private final Random random;
  private final String kind;
  private final int horizon;

  OutdoorScene(Graphics2D graphics, Random random, String kind) {
    this.graphics = graphics;
    this.random = random;
    this.kind = kind;
    this.horizon = HEIGHT / 3 + random.nextInt(HEIGHT / 6);
  }

  void draw() {
    float hour = random.nextFloat();
    fill(
        0,
        horizon,
        Color.getHSBColor(.57f, .25f + .3f * hour, .95f - .2f * hour),
        tone(.12f, .1f, .95f));
    for (int x = -40; x < WIDTH; x += 110 + random.nextInt(90)) {
      drawBuilding(x, 90 + random.nextInt(60), 120 + random.nextInt(horizon - 100));
    }
    switch (kind) {
      case "stop.roof" -> fill(horizon, HEIGHT, tone(.1f, .05f, .66f), tone(.1f, .07f, .45f));
      case "stop.grounds", "stop.gate", "stop.waste", "stop.playground" -> {
        fill(horizon, HEIGHT, tone(.1f, .1f, .72f), tone(.08f, .12f, .5f));
        drawTrees(3);
        drawThings();
      }
      default -> {
        fill(horizon, HEIGHT, tone(.3f, .3f, .62f), tone(.3f, .35f, .38f));
        drawWay();
        drawTrees(6);
      }
    }
  }

  private void fill(int top, int bottom, Color above, Color below) {
    graphics.setPaint(new GradientPaint(0, top, above, 0, bottom, below));
    graphics.fillRect(0, top, WIDTH, bottom - top);
  }

  private void drawBuilding(int x, int width, int height) {
    int y = horizon - height;
    graphics.setColor(tone(.08f + random.nextFloat() * .05f, .18f, .7f + random.nextFloat() * .2f));
    graphics.fillRect(x, y, width, height);
    graphics.setColor(tone(.58f, .25f, .45f));
    for (int row = y + 10; row < y + height - 12; row += 20) {
      for (int column = x + 8; column < x + width - 12; column += 22) {
        graphics.fillRect(column, row, 11, 12);
      }
    }
  }

  /** A path, or a pool where there is water. */
  private void drawWay() {
    int middle = WIDTH / 2 + random.nextInt(300) - 150;
    if (kind.equals("stop.water")) {
      graphics.setPaint(
          new GradientPaint(0, horizon, tone(.52f, .3f, .85f), 0, HEIGHT, tone(.54f, .55f, .5f)));
      graphics.fill(new Ellipse2D.Double(middle - 420, horizon + 140, 840, 300));
      return;
    }
    var way = new Path2D.Double();
    way.moveTo(middle - 30, horizon);
    way.lineTo(middle + 30, horizon);
    way.lineTo(middle + 420, HEIGHT);
    way.lineTo(middle - 420, HEIGHT);
    way.closePath();
    graphics.setPaint(
        new GradientPaint(0, horizon, tone(.1f, .06f, .7f), 0, HEIGHT, tone(.1f, .08f, .55f)));
    graphics.fill(way);
  }

  private void drawTrees(int several) {
    for (int i = 0; i < several; i++) {
      int x = random.nextInt(WIDTH);
      int foot = horizon + random.nextInt(HEIGHT / 4);
      int size = 60 + random.nextInt(140);
      graphics.setColor(tone(.07f, .5f, .3f));
      graphics.fillRect(x - size / 16, foot - size, size / 8, size);
      for (int j = 0; j < 14; j++) {
        graphics.setColor(
            tone(.28f + random.nextFloat() * .06f, .55f, .3f + random.nextFloat() * .3f));
        double leaf = size * (.25 + random.nextDouble() * .3);
        double left = x + random.nextGaussian() * size * .28 - leaf / 2;
        graphics.fill(
            new Ellipse2D.Double(
                left, foot - size * 1.25 + random.nextGaussian() * size * .22, leaf, leaf));
      }
    }
  }

  /** Bins, bollards, a booth, a slide: a few boxes with a lid. */
  private void drawThings() {
    for (int i = 0; i < 4; i++) {
      int width = 90 + random.nextInt(70);
      int height = 130 + random.nextInt(150);
      int x = 80 + i * 280 + random.nextInt(90);
      int y = horizon + 120 + random.nextInt(140);
      graphics.setColor(new Color(0, 0, 0, 50));
      graphics.fillOval(x - 12, y + height - 16, width + 24, 34);
      graphics.setColor(
          tone(random.nextFloat() < .5f ? .38f : .58f, .4f, .35f + random.nextFloat() * .25f));
      graphics.fillRoundRect(x, y, width, height, 12, 12);
      graphics.setColor(tone(.1f, .1f, .3f));
      graphics.fillRoundRect(x - 6, y - 10, width + 12, 26, 10, 10);
    }
  }
}
