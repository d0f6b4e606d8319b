package app.courtyard.casework.ui;

import app.courtyard.casework.CaseFile;
import app.courtyard.casework.Masked;
import app.courtyard.ui.Facts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Who told the same and is answered with it: whoever answers must tell them as well. */
class AnsweredToo extends Div {

  AnsweredToo(List<CaseFile> waiting, CaseReader reader) {
    addClassName("stack");
    Span label = new Span(getTranslation("cases.answered-too"));
    label.addClassName("field-label");
    add(label);
    waiting.forEach(one -> add(line(one, reader)));
  }

  private static Div line(CaseFile one, CaseReader reader) {
    String phone = one.reporterPhone() == null ? null : Masked.phone(one.reporterPhone());
    Span who =
        new Span(
            Facts.of(
                Stream.of(reader.number(one), one.place(), one.reporterName(), phone)
                    .filter(Objects::nonNull)
                    .toList()));
    who.addClassName("num");
    Div line = new Div(who, new DueClock(one.responseDueAt(), reader.time().now()));
    line.addClassNames("row", "apart");
    return line;
  }
}
