package app.courtyard.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.pdf.BaseFont;

/**
 * Noto Sans SC, a true TrueType font (others break in PDF readers): only the characters used go
 * into the file.
 */
public final class SheetFont {

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

  private SheetFont() {}
}
