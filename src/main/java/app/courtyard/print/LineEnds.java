package app.courtyard.print;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openpdf.text.SplitCharacter;
import org.openpdf.text.pdf.PdfChunk;

/**
 * Where a line may end: between any two Chinese characters, but none begins with its comma, and
 * none ends with what opens a quotation. One for each run of words.
 */
final class LineEnds implements SplitCharacter {

  private final BreakIterator ends = BreakIterator.getLineInstance(Locale.CHINA);
  private char[] words = {};

  /** What no line's end divides. */
  static Stream<String> pieces(String words) {
    BreakIterator ends = BreakIterator.getLineInstance(Locale.CHINA);
    ends.setText(words);
    List<String> pieces = new ArrayList<>();
    int from = ends.first();
    for (int to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
      pieces.add(words.substring(from, to).strip());
      from = to;
    }
    return pieces.stream();
  }

  @Override
  public boolean isSplitCharacter(int start, int current, int end, char[] all, PdfChunk[] chunks) {
    if (words != all) {
      words = all;
      ends.setText(new String(all));
    }
    return current + 1 < all.length && ends.isBoundary(current + 1);
  }
}
