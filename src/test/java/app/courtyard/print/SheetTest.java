package app.courtyard.print;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.chart.ChartData;
import app.courtyard.chart.ChartData.Series;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class SheetTest {

  private static final int JADE = 0x0B6B4E;

  private static final ChartData DATA =
      new ChartData(
          List.of("工程维修", "噪音扰民", "收费"),
          List.of(
              new Series("本周", List.of(5, 4, 1)),
              new Series("上周", Arrays.asList(2, (Integer) null, 3))));

  private static PDDocument print(Consumer<Sheet> what) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var sheet = new Sheet("图表", out)) {
      what.accept(sheet);
    }
    return Loader.loadPDF(out.toByteArray());
  }

  private static String text(PDDocument document) throws IOException {
    return new PDFTextStripper().getText(document);
  }

  private static long inked(PDDocument document) throws IOException {
    BufferedImage page = new PDFRenderer(document).renderImage(0);
    return IntStream.of(
            page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth()))
        .filter(pixel -> (pixel & 0xFFFFFF) == JADE)
        .count();
  }

  @Test
  void no_line_begins_with_its_comma_nor_ends_with_what_opens_a_quotation() throws IOException {
    // Each length of what stands before lets another character come to the line's end.
    try (var document =
        print(
            sheet -> {
              for (int before = 0; before < 12; before++) {
                String words = "墙".repeat(before) + "说，“漏水”。（三楼）、".repeat(12);
                sheet.words(words);
                sheet.facts(List.of(Sheet.Fact.of("说明", words)));
                sheet.note(words);
              }
            })) {
      List<String> lines = text(document).lines().map(String::strip).toList();
      assertThat(lines).hasSizeGreaterThan(60);
      assertThat(lines).noneMatch(line -> line.matches("[，。、”）].*"));
      assertThat(lines).noneMatch(line -> line.matches(".*[“（]"));
    }
  }

  @Test
  void no_word_of_a_crowded_table_is_cut_and_an_apostrophe_keeps_to_its_word() throws IOException {
    List<String> head =
        List.of(
            "Class",
            "Received this week",
            "Week before",
            "Change",
            "Answered in time",
            "Answered late",
            "Answer overdue",
            "Struck off",
            "Open");
    List<String> row =
        List.of("Square dancing and the like", "2", "1", "+1", "1", "0", "1", "1", "2");
    try (var document =
        print(
            sheet -> {
              sheet.heading("The week’s summary");
              sheet.table(head, List.of(row));
            })) {
      assertThat(text(document)).contains("week's", "Change", "Open", "Answered", "dancing");
    }
  }

  @Test
  void the_head_of_a_table_stands_again_on_each_page() throws IOException {
    List<List<String>> rows =
        IntStream.range(0, 60).mapToObj(row -> List.of("类别" + row, String.valueOf(row))).toList();
    try (var document = print(sheet -> sheet.table(List.of("类别", "受理"), rows))) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      for (int page = 1; page <= 2; page++) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(document)).contains("受理");
      }
    }
  }

  @Test
  void numbers_end_at_the_same_place_and_words_begin_there() throws IOException {
    try (var document =
        print(
            sheet ->
                sheet.table(
                    List.of("类别", "受理", "增减"),
                    List.of(List.of("工程维修", "5", "+3"), List.of("合计", "120", "−12"))))) {
      List<TextPosition> positions = new ArrayList<>();
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition position) {
          positions.add(position);
        }
      }.getText(document);
      assertThat(ends(positions, "5")).isEqualTo(ends(positions, "0"));
      assertThat(ends(positions, "3")).isEqualTo(ends(positions, "2"));
      assertThat(begins(positions, "工")).isEqualTo(begins(positions, "合"));
    }
  }

  @Test
  void two_tables_stand_side_by_side_under_their_headings() throws IOException {
    var table = new Sheet.Table(List.of("类别", "受理"), List.of(List.of("收费", "3")));
    try (var document = print(sheet -> sheet.tables("左", table, "右", table))) {
      List<TextPosition> positions = new ArrayList<>();
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition position) {
          positions.add(position);
        }
      }.getText(document);
      var numbers = positions.stream().filter(one -> one.getUnicode().equals("3")).toList();
      assertThat(numbers).hasSize(2);
      assertThat(numbers.getFirst().getY()).isEqualTo(numbers.getLast().getY());
      assertThat(begins(positions, "左")).isLessThan(begins(positions, "右"));
    }
  }

  /** Of the last one. */
  private static int ends(List<TextPosition> positions, String character) {
    return positions.stream()
        .filter(one -> one.getUnicode().equals(character))
        .mapToInt(one -> Math.round(one.getX() + one.getWidth()))
        .max()
        .orElseThrow();
  }

  private static int begins(List<TextPosition> positions, String character) {
    return positions.stream()
        .filter(one -> one.getUnicode().equals(character))
        .mapToInt(one -> Math.round(one.getX()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void bars_are_drawn_with_their_names_and_numbers_and_nothing_where_none_is_known()
      throws IOException {
    try (var document = print(sheet -> sheet.bars(DATA))) {
      assertThat(text(document)).contains("工程维修", "噪音扰民", "收费", "本周", "上周", "5", "4");
      assertThat(inked(document)).isGreaterThan(2_000);
    }
  }

  @Test
  void lines_are_drawn_with_a_gap_where_a_value_is_not_known() throws IOException {
    try (var document = print(sheet -> sheet.lines(DATA))) {
      assertThat(text(document)).contains("工程维修", "噪音扰民", "收费", "本周", "上周", "5", "4");
      assertThat(inked(document)).isGreaterThan(100);
    }
  }

  @Test
  void a_chart_of_nothing_is_drawn_all_the_same() throws IOException {
    ChartData nothing = new ChartData(List.of("工程维修"), List.of(new Series("本周", List.of(0))));
    try (var document = print(sheet -> sheet.bars(nothing))) {
      assertThat(text(document)).contains("工程维修", "0");
    }
  }
}
