package app.courtyard.paper;

import app.courtyard.casework.CaseFile;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in the reader's language what stands on a slip. */
final class SlipWords {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final I18NProvider words;
  private final Locale locale;
  private final CasePaper slip;

  SlipWords(I18NProvider words, Locale locale, CasePaper slip) {
    this.words = words;
    this.locale = locale;
    this.slip = slip;
  }

  record Line(String label, String value) {}

  String say(String key, Object... values) {
    return words.getTranslation(key, locale, values);
  }

  String heading() {
    return say("slip.title", String.valueOf(slip.file().number()));
  }

  /** What whoever puts it right must know; nothing of how to reach the resident. */
  List<Line> lines() {
    CaseFile file = slip.file();
    List<Line> lines = new ArrayList<>();
    if (file.department() != null) {
      lines.add(line("slip.department", say("department." + file.department().code())));
    }
    lines.add(line("slip.what", what(file)));
    lines.add(line("slip.where", joined(file.courtyard(), file.place())));
    lines.add(line("slip.severity", say("field.severity." + file.severity().code())));
    if (file.responseDueAt() != null && !file.kind().isAnswered()) {
      lines.add(line("slip.safe-by", time(file.responseDueAt())));
    }
    lines.add(line("slip.due", time(file.solutionDueAt())));
    lines.add(line("slip.from", joined(file.taker(), time(file.spokenAt()))));
    if (file.words() != null) {
      lines.add(line("slip.words", file.words()));
    }
    return lines;
  }

  private Line line(String key, String value) {
    return new Line(say(key), value);
  }

  private String what(CaseFile file) {
    String title =
        slip.title().stream().map(each -> each.in(locale)).collect(Collectors.joining(" · "));
    return joined(say("cases.kind." + file.kind().code()), title);
  }

  private String time(Instant at) {
    return TIME.format(at.atZone(slip.estate().timeZone()));
  }

  private static String joined(String... facts) {
    return Stream.of(facts)
        .filter(Objects::nonNull)
        .filter(fact -> !fact.isBlank())
        .collect(Collectors.joining(" · "));
  }
}
