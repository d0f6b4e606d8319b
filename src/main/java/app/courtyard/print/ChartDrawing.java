package app.courtyard.print;

import app.courtyard.chart.ChartData;
import app.courtyard.chart.ChartData.Series;
import java.awt.Color;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** Draws a chart on paper, as lines and text that stay sharp at any size. */
final class ChartDrawing {

  private static final Color INK = new Color(0x1A, 0x23, 0x1E);
  private static final Color LINE = new Color(0xDE, 0xDC, 0xD2);

  /** Told apart on a printer without colours, too. */
  private static final List<Color> SERIES =
      List.of(
          new Color(0x0B, 0x6B, 0x4E),
          new Color(0x86, 0x8F, 0x88),
          new Color(0x3F, 0x5F, 0x8A),
          new Color(0x7D, 0x4F, 0x7A),
          new Color(0x1A, 0x23, 0x1E));

  private static final float TEXT = 8.5f;
  private static final float ROW = 9;
  private static final float GAP = 4;
  private static final float LEGEND = 18;
  private static final float PLOT = 110;
  private static final float DOT = 2.2f;

  private final PdfWriter writer;
  private final BaseFont font;
  private final ChartData data;
  private final float width;
  private final int most;

  /**
   * @param width in points
   */
  ChartDrawing(PdfWriter writer, BaseFont font, ChartData data, float width) {
    this.writer = writer;
    this.font = font;
    this.data = data;
    this.width = width;
    this.most =
        data.series().stream()
            .flatMap(one -> one.values().stream())
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .reduce(1, Math::max);
  }

  /** A lying bar for each value, and the value at its end. */
  PdfTemplate bars() {
    int perName = data.series().size();
    float height = LEGEND + data.names().size() * (perName * ROW + GAP);
    PdfTemplate drawing = begin(height);
    float names = widest() + 8;
    float room = width - names - 24;
    float top = height - LEGEND;
    for (int name = 0; name < data.names().size(); name++) {
      float middle = top - perName * ROW / 2 - TEXT / 3;
      say(drawing, PdfContentByte.ALIGN_RIGHT, data.names().get(name), names - 6, middle);
      for (int one = 0; one < perName; one++) {
        Integer value = data.series().get(one).values().get(name);
        if (value != null) {
          float bottom = top - (one + 1) * ROW;
          float length = room * value / most;
          drawing.setColorFill(colour(one));
          drawing.rectangle(names, bottom + 1, length, ROW - 2);
          drawing.fill();
          say(
              drawing,
              PdfContentByte.ALIGN_LEFT,
              value.toString(),
              names + length + 4,
              bottom + 1.5f);
        }
      }
      top -= perName * ROW + GAP;
    }
    drawing.setColorStroke(LINE);
    drawing.moveTo(names, 0);
    drawing.lineTo(names, height - LEGEND);
    drawing.stroke();
    return drawing;
  }

  /** A line for each series, with a gap where a value is not known. */
  PdfTemplate lines() {
    float height = LEGEND + PLOT + ROW * 2;
    PdfTemplate drawing = begin(height);
    float floor = ROW + 6;
    float step = width / data.names().size();
    drawing.setColorStroke(LINE);
    drawing.moveTo(0, floor);
    drawing.lineTo(width, floor);
    drawing.stroke();
    for (int name = 0; name < data.names().size(); name++) {
      say(drawing, PdfContentByte.ALIGN_CENTER, data.names().get(name), (name + 0.5f) * step, 4);
    }
    for (int one = 0; one < data.series().size(); one++) {
      line(drawing, one, floor, step);
    }
    return drawing;
  }

  private void line(PdfTemplate drawing, int one, float floor, float step) {
    List<@Nullable Integer> values = data.series().get(one).values();
    drawing.setColorStroke(colour(one));
    drawing.setLineWidth(1.4f);
    for (int name = 1; name < values.size(); name++) {
      if (values.get(name - 1) != null && values.get(name) != null) {
        drawing.moveTo((name - 0.5f) * step, floor + height(values.get(name - 1)));
        drawing.lineTo((name + 0.5f) * step, floor + height(values.get(name)));
        drawing.stroke();
      }
    }
    for (int name = 0; name < values.size(); name++) {
      Integer value = values.get(name);
      if (value != null) {
        float x = (name + 0.5f) * step;
        float y = floor + height(value);
        drawing.setColorFill(colour(one));
        drawing.circle(x, y, DOT);
        drawing.fill();
        say(drawing, PdfContentByte.ALIGN_CENTER, value.toString(), x, y + 5);
      }
    }
  }

  private float height(int value) {
    return (PLOT - ROW) * value / most;
  }

  /** With the legend, where there is more than one series. */
  private PdfTemplate begin(float height) {
    PdfTemplate drawing = writer.getDirectContent().createTemplate(width, height);
    if (data.series().size() > 1) {
      float x = 0;
      for (int one = 0; one < data.series().size(); one++) {
        Series series = data.series().get(one);
        drawing.setColorFill(colour(one));
        drawing.rectangle(x, height - 11, 10, 8);
        drawing.fill();
        say(drawing, PdfContentByte.ALIGN_LEFT, series.name(), x + 14, height - 10.5f);
        x += 14 + font.getWidthPoint(series.name(), TEXT) + 16;
      }
    }
    return drawing;
  }

  private float widest() {
    return data.names().stream().map(name -> font.getWidthPoint(name, TEXT)).reduce(0f, Math::max);
  }

  private void say(PdfTemplate drawing, int align, String words, float x, float y) {
    drawing.beginText();
    drawing.setColorFill(INK);
    drawing.setFontAndSize(font, TEXT);
    drawing.showTextAligned(align, words, x, y, 0);
    drawing.endText();
  }

  private static Color colour(int series) {
    return SERIES.get(series % SERIES.size());
  }
}
