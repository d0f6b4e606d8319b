package app.courtyard.estate;

import app.courtyard.form.Words;
import app.courtyard.people.Account;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The first sheet of the empty workbook: what each column of the others is for and what it takes,
 * said by the same definitions that check it. It is not read.
 */
final class Guide {

  static final Words TITLE = new Words("说明", "Guide");

  private static final List<String> HEADINGS =
      List.of("sheet", "column", "what", "required", "takes", "example");
  private static final List<Integer> WIDTHS = List.of(16, 22, 56, 10, 56, 28);

  private final I18NProvider words;
  private final Locale locale;

  Guide(I18NProvider words, Locale locale) {
    this.words = words;
    this.locale = locale;
  }

  /** A row of the guide, its cells under {@link #HEADINGS}. */
  record Row(Sheet sheet, List<String> cells) {}

  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Sheet sheet : Sheet.values()) {
      for (Field field : sheet.fields()) {
        boolean first = field == sheet.fields().getFirst();
        rows.add(
            new Row(
                sheet,
                List.of(
                    first ? sheet.title().in(locale) : "",
                    field.column().heading().in(locale),
                    say("import.guide.column." + key(field.column())),
                    say(field.required() ? "import.guide.required" : "import.guide.optional"),
                    takes(field),
                    example(field))));
      }
    }
    return rows;
  }

  void write(Workbook workbook) {
    Worksheet page = workbook.newWorksheet(TITLE.in(locale));
    int row = 0;
    for (String line : say("import.guide.lead").split("\n")) {
      page.value(row++, 0, line);
    }
    int headings = ++row;
    for (int i = 0; i < HEADINGS.size(); i++) {
      page.value(headings, i, say("import.guide.heading." + HEADINGS.get(i)));
      page.style(headings, i).bold().fillColor(EstateWorkbook.HEADING_COLOUR).set();
      page.width(i, WIDTHS.get(i));
    }
    page.freezePane(0, headings + 1);
    for (Row line : rows()) {
      row++;
      for (int i = 0; i < line.cells().size(); i++) {
        page.value(row, i, line.cells().get(i));
        page.style(row, i).wrapText(true).verticalAlignment("top").set();
      }
      page.style(row, 0).bold().verticalAlignment("top").set();
    }
  }

  private String takes(Field field) {
    return switch (field.takes()) {
      case Takes.Text text -> say("import.guide.takes.text", text.most());
      case Takes.Written written ->
          say("import.guide.takes.written", written.right().in(locale), written.most());
      case Takes.Word word ->
          say("import.guide.takes.word", word.vocabulary().allowed().in(locale));
      case Takes.Number number ->
          say(
              number.whole() ? "import.guide.takes.whole" : "import.guide.takes.number",
              number.right(field.column()).in(locale));
      case Takes.Reference reference ->
          say("import.guide.takes.reference", reference.right(field.column()).in(locale));
      case Takes.Fixed fixed ->
          say("import.guide.takes." + key(fixed), fixed.most(), Account.PASSWORD_MIN_LENGTH);
    };
  }

  private String example(Field field) {
    return switch (field.takes()) {
      case Takes.Word word ->
          word.vocabulary()
              .codeOf(field.example())
              .map(word.vocabulary()::wordFor)
              .map(said -> said.in(locale))
              .orElseThrow();
      case Takes.Fixed fixed when fixed == Takes.Fixed.WEEKDAYS ->
          Weekdays.say(Weekdays.parse(field.example()).orElseThrow()).in(locale);
      default -> field.example();
    };
  }

  private String say(String key, Object... arguments) {
    return words.getTranslation(key, locale, arguments);
  }

  private static String key(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
