package app.courtyard.estate;

import app.courtyard.form.Words;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Ways to say what would be right. */
final class Phrases {

  private Phrases() {}

  /** What needs no translation: a number, a code, an example. */
  static Words same(String text) {
    return new Words(text, text);
  }

  static Words titles(Collection<Sheet> sheets) {
    List<Words> titles = sheets.stream().sorted().map(Sheet::title).toList();
    return new Words(
        titles.stream().map(Words::zh).collect(Collectors.joining("、")),
        titles.stream().map(Words::en).collect(Collectors.joining(", ")));
  }
}
