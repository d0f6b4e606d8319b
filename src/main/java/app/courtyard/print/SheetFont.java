package app.courtyard.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.openpdf.text.pdf.BaseFont;

/**
 * Noto Sans SC, a true TrueType font (others break in PDF readers): only the characters used go
 * into the file.
 */
public final class SheetFont {

  private static final String MISSING = "〓(U+%04X)";

  /** In this font it is as wide as a Chinese character. */
  private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{IsLatin})’(?=\\p{IsLatin})");

  private static final String FILE = "/fonts/400Regular/NotoSansSC_400Regular.ttf";

  /**
   * One for each document: writing a subset changes the font's state.
   *
   * @throws IllegalStateException when the build has not brought the font along
   */
  public static BaseFont load() {
    try (var file = SheetFont.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(
            "The font of printed documents is missing. Run 'npm ci' once and build again: it brings Noto Sans SC.");
      }
      return BaseFont.createFont(
          FILE, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file.readAllBytes(), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Words as this font can print them: for a character that it does not have, as in some names, 〓
   * and its code point, 〓(U+20BB7), so that nobody reads over a gap.
   */
  public static String printable(BaseFont font, String words) {
    StringBuilder printable = new StringBuilder(words.length());
    APOSTROPHE
        .matcher(words)
        .replaceAll("'")
        .codePoints()
        .forEach(
            character -> {
              if (isSeen(character) && !font.charExists(character)) {
                printable.append(MISSING.formatted(character));
              } else {
                printable.appendCodePoint(character);
              }
            });
    return printable.toString();
  }

  /** Not a space or a line's end, nor what only changes how the one before it looks. */
  private static boolean isSeen(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.NON_SPACING_MARK,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private SheetFont() {}
}
