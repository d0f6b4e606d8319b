package app.courtyard.print;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.print.Sheet.Fact;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents are read and looked at as whoever opens them does. */
class RareCharactersTest {

  @ParameterizedTest
  @ValueSource(strings = {"王㛃", "䶮先生", "𬭎", "喆垚堃", "𨐈"})
  void a_rare_name_that_the_font_has_is_printed(String name) throws IOException {
    assertThat(textOf(name)).contains(name).doesNotContain("〓");
    assertThat(ink(name)).isGreaterThan(ink(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"𠮷", "𡋾", "😀"})
  void a_character_that_the_font_has_not_is_seen_to_be_missing(String character)
      throws IOException {
    String code = "〓(U+%04X)".formatted(character.codePointAt(0));
    assertThat(textOf("王" + character + "女士")).contains("王" + code + "女士");
    assertThat(ink(character)).isGreaterThan(ink("〓"));
  }

  @Test
  void lines_spaces_and_what_only_changes_the_character_before_are_left_as_they_are() {
    String words = "第一行\n第二行\u00a0\u3000\u200b末\ufe0f";
    assertThat(SheetFont.printable(SheetFont.load(), words)).isEqualTo(words);
  }

  private static byte[] sheet(String name) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Sheet sheet = new Sheet("x", out)) {
      sheet.heading(name);
      sheet.facts(List.of(Fact.of("1", name)));
    }
    return out.toByteArray();
  }

  private static String textOf(String name) throws IOException {
    try (var document = Loader.loadPDF(sheet(name))) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** How many points of the page are dark. */
  private static long ink(String name) throws IOException {
    try (var document = Loader.loadPDF(sheet(name))) {
      BufferedImage page = new PDFRenderer(document).renderImage(0);
      return IntStream.range(0, page.getWidth() * page.getHeight())
          .filter(i -> (page.getRGB(i % page.getWidth(), i / page.getWidth()) & 0xFF) < 0x60)
          .count();
    }
  }
}
