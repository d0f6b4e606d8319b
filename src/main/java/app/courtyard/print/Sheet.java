package app.courtyard.print;

import app.courtyard.chart.ChartData;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A document on A4, written page by page as it is made: headings, lines of facts with their labels,
 * tables, charts, pictures side by side, and room to write by hand.
 */
public final class Sheet implements AutoCloseable {

  private static final Color FAIL = new Color(0xB3, 0x26, 0x1E);
  private static final Color QUIET = new Color(0x5C, 0x5C, 0x55);
  private static final Color LINE = new Color(0xDD, 0xDA, 0xD0);
  private static final float MARGIN = 42;
  private static final float WIDTH = PageSize.A4.getWidth() - 2 * MARGIN;
  private static final float CODE = 84;
  private static final float ROOM_TO_WRITE = 64;
  private static final float PADDING = 5;
  private static final float LEADING = 1.4f;
  private static final float LINES = 1.25f;
  private static final float GUTTER = 0.06f;
  private static final float CHART_OF_LINES = 200;
  private static final float WIDEST = 220;
  private static final String NUMBER = "[+−]?\\d+(\\.\\d)?( %)?|—|";

  private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
  private final PdfWriter writer;
  private final Font big;
  private final Font title;
  private final Font plain;
  private final Font quiet;
  private final Font fail;

  /**
   * A line of a table.
   *
   * @param value null: room to write by hand
   */
  public record Fact(String label, @Nullable String value, boolean isBad) {

    public static Fact of(String label, String value) {
      return new Fact(label, value, false);
    }

    public static Fact byHand(String label) {
      return new Fact(label, null, false);
    }
  }

  public Sheet(String title, OutputStream out) {
    BaseFont font = SheetFont.load();
    this.big = new Font(font, 18);
    this.title = new Font(font, 12);
    this.plain = new Font(font, 9.5f);
    this.quiet = new Font(font, 9, Font.NORMAL, QUIET);
    this.fail = new Font(font, 9.5f, Font.NORMAL, FAIL);
    this.writer = PdfWriter.getInstance(document, out);
    // A chart that has no room goes to the next page, and nothing overtakes it.
    writer.setStrictImageSequence(true);
    document.addTitle(title);
    document.addCreator("Courtyard");
    document.open();
  }

  public void heading(String words) {
    document.add(paragraph(words, big));
  }

  /** On one page by itself; that what follows has a beginning there, {@link #roomFor} sees to. */
  public void section(String words) {
    Paragraph heading = paragraph(words, title);
    heading.setSpacingBefore(14);
    heading.setKeepTogether(true);
    document.add(heading);
  }

  public void note(String words) {
    document.add(paragraph(words, quiet));
  }

  public void words(String words) {
    document.add(new Paragraph(LEADING * plain.getSize(), chunk(words, plain)));
  }

  public void warning(String words) {
    document.add(paragraph(words, fail));
  }

  public void struckOut(String words) {
    document.add(paragraph(words, new Font(quiet.getBaseFont(), 9, Font.STRIKETHRU, QUIET)));
  }

  public void space(float points) {
    Paragraph space = new Paragraph("", quiet);
    space.setSpacingAfter(points);
    document.add(space);
  }

  /** What follows begins on a page of its own. */
  public void nextPage() {
    document.newPage();
  }

  /** What follows begins on a page of its own unless so many points are left on this one. */
  public void roomFor(float points) {
    if (writer.getVerticalPosition(false) - MARGIN < points) {
      nextPage();
    }
  }

  /** The same for a chart of lines with its heading. */
  public void roomForLines() {
    roomFor(CHART_OF_LINES);
  }

  /** In the upper right corner of the page. */
  public void code(String url) {
    new QrCode(url)
        .draw(
            writer.getDirectContent(),
            PageSize.A4.getWidth() - MARGIN - CODE,
            PageSize.A4.getHeight() - MARGIN - CODE,
            CODE);
  }

  /** A line each, with short labels. */
  public void facts(List<Fact> facts) {
    lines(facts, 1, 4);
  }

  /** A line each, with whole questions for labels. */
  public void answers(List<Fact> facts) {
    lines(facts, 2, 3);
  }

  private void lines(List<Fact> facts, float... widths) {
    PdfPTable table = table(widths);
    facts.forEach(fact -> add(table, fact));
    document.add(table);
  }

  /** Two in a line; an odd one takes the whole. */
  public void pairs(List<Fact> facts) {
    PdfPTable table = table(2, 4, 2, 4);
    facts.forEach(fact -> add(table, fact));
    if (facts.size() % 2 == 1) {
      table.addCell(cell("", quiet));
      table.addCell(cell("", plain));
    }
    document.add(table);
  }

  /** Side by side, each with room under its label. */
  public void signatures(List<String> labels) {
    PdfPTable table = new PdfPTable(labels.size());
    table.setWidthPercentage(100);
    table.setSpacingBefore(8);
    table.setKeepTogether(true);
    for (String label : labels) {
      PdfPCell room = cell(label, quiet);
      room.setMinimumHeight(ROOM_TO_WRITE);
      table.addCell(room);
    }
    document.add(table);
  }

  private void add(PdfPTable table, Fact fact) {
    table.addCell(cell(fact.label(), quiet));
    if (fact.value() == null) {
      PdfPCell room = cell("", plain);
      room.setMinimumHeight(ROOM_TO_WRITE);
      table.addCell(room);
    } else {
      table.addCell(cell(fact.value(), fact.isBad() ? fail : plain));
    }
  }

  private static Paragraph paragraph(String words, Font font) {
    Paragraph paragraph = new Paragraph(chunk(words, font));
    paragraph.setFont(font);
    return paragraph;
  }

  private static Chunk chunk(String words, Font font) {
    return new Chunk(SheetFont.printable(font.getBaseFont(), words), font)
        .setSplitCharacter(new LineEnds());
  }

  private static PdfPTable table(float... widths) {
    PdfPTable table = new PdfPTable(widths);
    table.setWidthPercentage(100);
    table.setSpacingBefore(8);
    return table;
  }

  private static PdfPCell cell(String words, Font font) {
    PdfPCell cell = new PdfPCell(new Phrase(LEADING * font.getSize(), chunk(words, font)));
    cell.setBorderColor(LINE);
    cell.setPadding(PADDING);
    cell.setLeading(0, LINES);
    return cell;
  }

  /** Each column as wide as it has words for; those of numbers stand at the right. */
  public record Table(List<String> head, List<List<String>> rows) {}

  /** The head stands again on each page. */
  public void table(List<String> head, List<List<String>> rows) {
    document.add(made(new Table(head, rows), WIDTH));
  }

  /** Two with their headings, side by side. */
  public void tables(String leftHeading, Table left, String rightHeading, Table right) {
    PdfPTable both = new PdfPTable(new float[] {1, GUTTER, 1});
    both.setWidthPercentage(100);
    both.setSpacingBefore(14);
    both.setKeepTogether(true);
    both.getDefaultCell().setBorder(PdfPCell.NO_BORDER);
    both.getDefaultCell().setPadding(0);
    both.addCell(new Phrase(chunk(leftHeading, title)));
    both.addCell("");
    both.addCell(new Phrase(chunk(rightHeading, title)));
    both.addCell(inside(left));
    both.addCell("");
    both.addCell(inside(right));
    document.add(both);
  }

  private PdfPCell inside(Table table) {
    PdfPCell cell = new PdfPCell(made(table, WIDTH / (2 + GUTTER)));
    cell.setBorder(PdfPCell.NO_BORDER);
    cell.setPaddingTop(8);
    return cell;
  }

  private PdfPTable made(Table of, float room) {
    int columns = of.head().size();
    float[] longest = new float[columns];
    float[] least = new float[columns];
    boolean[] ofNumbers = new boolean[columns];
    for (int column = 0; column < columns; column++) {
      int at = column;
      List<String> cells = of.rows().stream().map(row -> row.get(at)).toList();
      List<String> all = Stream.concat(Stream.of(of.head().get(at)), cells.stream()).toList();
      least[at] = widest(all.stream().flatMap(LineEnds::pieces));
      longest[at] = Math.max(least[at], Math.min(widest(all.stream()), WIDEST));
      ofNumbers[at] =
          cells.stream().allMatch(cell -> cell.matches(NUMBER))
              && cells.stream().anyMatch(cell -> !cell.isEmpty());
    }
    PdfPTable table = table(shared(room, least, longest));
    table.setHeaderRows(1);
    row(table, of.head(), ofNumbers, quiet);
    of.rows().forEach(cells -> row(table, cells, ofNumbers, plain));
    return table;
  }

  private float widest(Stream<String> words) {
    return (float)
        (2 * PADDING
            + words
                .mapToDouble(one -> plain.getBaseFont().getWidthPoint(one, plain.getSize()))
                .max()
                .orElse(0));
  }

  /**
   * Where there is no room for all words in one line, each column has room for its longest word.
   */
  private static float[] shared(float room, float[] least, float[] longest) {
    float needed = sum(least);
    float wanted = sum(longest);
    if (wanted <= room || needed >= room) {
      return longest;
    }
    float[] widths = new float[least.length];
    for (int column = 0; column < widths.length; column++) {
      widths[column] =
          least[column] + (longest[column] - least[column]) * (room - needed) / (wanted - needed);
    }
    return widths;
  }

  private static float sum(float[] widths) {
    float sum = 0;
    for (float width : widths) {
      sum += width;
    }
    return sum;
  }

  private static void row(PdfPTable table, List<String> cells, boolean[] ofNumbers, Font font) {
    for (int column = 0; column < ofNumbers.length; column++) {
      PdfPCell cell = cell(cells.get(column), font);
      cell.setHorizontalAlignment(ofNumbers[column] ? PdfPCell.ALIGN_RIGHT : PdfPCell.ALIGN_LEFT);
      table.addCell(cell);
    }
  }

  /** Lying bars with their numbers. */
  public void bars(ChartData data) {
    drawing(new ChartDrawing(writer, plain.getBaseFont(), data, WIDTH).bars());
  }

  /** A line for each series, its values above it. */
  public void lines(ChartData data) {
    drawing(new ChartDrawing(writer, plain.getBaseFont(), data, WIDTH).lines());
  }

  private void drawing(PdfTemplate drawn) {
    Image image = Image.getInstance(drawn);
    image.setSpacingBefore(8);
    document.add(image);
  }

  /**
   * @param jpegs our own copies, as they are shown everywhere
   */
  public void pictures(List<byte[]> jpegs, int across) {
    if (jpegs.isEmpty()) {
      return;
    }
    PdfPTable table = new PdfPTable(across);
    table.setWidthPercentage(100);
    table.setSpacingBefore(6);
    table.getDefaultCell().setBorder(PdfPCell.NO_BORDER);
    for (byte[] jpeg : jpegs) {
      PdfPCell cell = new PdfPCell(image(jpeg), true);
      cell.setBorder(PdfPCell.NO_BORDER);
      cell.setPadding(3);
      table.addCell(cell);
    }
    table.completeRow();
    document.add(table);
  }

  private static Image image(byte[] jpeg) {
    try {
      return Image.getInstance(jpeg);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    document.close();
  }
}
