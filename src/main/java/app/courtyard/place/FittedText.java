package app.courtyard.place;

import app.courtyard.print.SheetFont;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;

/** Words in a given room: smaller until they fit, and cut off with … where even that is no help. */
record FittedText(BaseFont font, List<String> lines, float size) {

  private static final float LEADING = 1.25f;
  private static final float SMALLEST = 6;

  /**
   * @param largest in points, like all sizes here
   */
  static FittedText fit(BaseFont font, String words, float largest, float width, float height) {
    var printable = SheetFont.printable(font, words);
    var fitted = new FittedText(font, broken(font, printable, largest, width), largest);
    while (fitted.height() > height && fitted.size > SMALLEST) {
      var smaller = fitted.size - 0.5f;
      fitted = new FittedText(font, broken(font, printable, smaller, width), smaller);
    }
    int most = Math.max(1, (int) (height / (fitted.size * LEADING)));
    return fitted.lines.size() > most
        ? new FittedText(font, cut(fitted.lines, most), fitted.size)
        : fitted;
  }

  float height() {
    return lines.size() * size * LEADING;
  }

  /** Downwards from the top. */
  void draw(PdfContentByte canvas, float x, float top) {
    var baseline = top - size;
    for (var line : lines) {
      canvas.beginText();
      canvas.setFontAndSize(font, size);
      canvas.setTextMatrix(x, baseline);
      canvas.showText(line);
      canvas.endText();
      baseline -= size * LEADING;
    }
  }

  /** Chinese breaks between any two characters, and names on labels are Chinese. */
  private static List<String> broken(BaseFont font, String words, float size, float width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    words
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(
            character -> {
              if (!line.isEmpty() && font.getWidthPoint(line + character, size) > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
              }
              line.append(character);
            });
    lines.add(line.toString().strip());
    return lines;
  }

  private static List<String> cut(List<String> lines, int most) {
    var kept = new ArrayList<>(lines.subList(0, most));
    var last = kept.removeLast();
    kept.add(last.substring(0, last.offsetByCodePoints(last.length(), -1)) + "…");
    return kept;
  }
}
