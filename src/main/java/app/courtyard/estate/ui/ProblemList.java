package app.courtyard.estate.ui;

import app.courtyard.estate.ImportOutcome;
import app.courtyard.estate.Problem;
import app.courtyard.estate.Sheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Everything that is wrong in what was uploaded, sheet by sheet, as one would look for it in the
 * file.
 */
class ProblemList extends Div {

  /** More is not read on a page; the rest shows itself when these are mended. */
  private static final int SHOWN = 300;

  private final Map<Sheet, String> files;

  ProblemList(ImportOutcome.Refused refused) {
    this.files = refused.files();
    add(summary(refused.count()));
    Map<String, List<Problem>> bySheet =
        refused.problems().stream()
            .limit(SHOWN)
            .collect(Collectors.groupingBy(this::sheet, LinkedHashMap::new, Collectors.toList()));
    bySheet.forEach(this::addSheet);
    if (refused.count() > SHOWN) {
      Paragraph more =
          new Paragraph(getTranslation("import.refused.more", refused.count() - SHOWN));
      more.addClassNames("sub", "gap-top");
      add(more);
    }
  }

  private Div summary(int count) {
    Div words = new Div(new Span(getTranslation("import.refused.lead")));
    words.addComponentAsFirst(bold(getTranslation("import.refused.title", count)));
    Div note = new Div(words);
    note.addClassNames("note", "urgent");
    note.getElement().setAttribute("role", "alert");
    return note;
  }

  private static com.vaadin.flow.component.HtmlContainer bold(String text) {
    var bold = new com.vaadin.flow.component.HtmlContainer("b");
    bold.setText(text);
    return bold;
  }

  private String sheet(Problem problem) {
    if (problem.sheet() == null) {
      return getTranslation("import.whole-file");
    }
    String title = problem.sheet().title().in(getLocale());
    String file = files.get(problem.sheet());
    return file == null ? title : title + " · " + file;
  }

  private void addSheet(String sheet, List<Problem> problems) {
    Div card = new Div();
    card.addClassNames("card", "flush");
    problems.forEach(problem -> card.add(item(problem)));
    add(new H2(sheet + " · " + problems.size()), card);
  }

  private Div item(Problem problem) {
    Span where = new Span(where(problem));
    where.addClassNames("sub", "num");
    String right = problem.right().in(getLocale());
    Div item =
        new Div(where, new Div(getTranslation(problem.code().key(), problem.found(), right)));
    item.addClassName("item");
    return item;
  }

  private String where(Problem problem) {
    String column =
        problem.column() == null ? "" : " " + problem.column().heading().in(getLocale());
    if (problem.row() == 0) {
      return getTranslation("import.where.sheet");
    }
    return problem.letter() == null
        ? getTranslation("import.where.row", String.valueOf(problem.row())) + column
        : getTranslation("import.where.cell", String.valueOf(problem.row()), problem.letter())
            + column;
  }
}
