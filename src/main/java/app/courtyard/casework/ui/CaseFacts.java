package app.courtyard.casework.ui;

import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CasePage;
import app.courtyard.casework.CaseState;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Facts;
import app.courtyard.ui.Pill;
import app.courtyard.ui.Pill.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known of a case, a line each: first by when something is owed. */
class CaseFacts extends Div {

  private final transient CaseFile file;
  private final transient EstateTime time;

  CaseFacts(CasePage page, CaseReader reader, @Nullable Component telephone) {
    this.file = page.file();
    this.time = reader.time();
    addClassNames("card", "flush", "case-facts");
    if (file.responseDueAt() != null) {
      boolean answer = file.kind().isAnswered();
      clock(
          answer ? "cases.answer" : "cases.safe",
          CasePills.responseLate(file),
          file.responseDueAt(),
          file.responseMetAt());
    }
    // What is linked is solved where it goes on.
    if (file.state() != CaseState.LINKED) {
      clock("cases.solution", "cases.late.solution", file.solutionDueAt(), file.solutionMetAt());
    }
    if (file.pausedUntil() != null && file.pausedUntil().isAfter(time.now())) {
      line(
          "cases.pause", words(getTranslation("cases.until", time.dayAndTime(file.pausedUntil()))));
    }
    line("cases.whose", words(reader.whose(file)));
    line("cases.severity", words(getTranslation("field.severity." + file.severity().code())));
    if (!reader.where(file).isEmpty()) {
      line("cases.where", words(Facts.of(reader.where(file))));
    }
    if (file.reporterName() != null) {
      line("cases.reporter", words(file.reporterName()));
    }
    if (telephone != null) {
      line("cases.phone", telephone);
    }
    line(
        "cases.taken",
        words(
            Facts.of(
                getTranslation("cases.channel." + file.channel().code()),
                file.taker(),
                time.dayAndTime(file.spokenAt()))));
    if (page.goesOnIn() != null) {
      line("cases.goes-on-in", link(reader, page.goesOnIn()));
    }
    for (CaseFile linked : page.linked()) {
      line("cases.linked", linked(reader, linked));
    }
  }

  /** What was late once stays marked. */
  private void clock(String label, String lateWords, Instant due, @Nullable Instant met) {
    Div value = new Div();
    value.addClassNames("pills", "end");
    value.add(
        words(
            met == null
                ? getTranslation("cases.by", time.dayAndTime(due))
                : getTranslation("cases.met", time.dayAndTime(met), time.dayAndTime(due))));
    if (met == null && isWaitedFor()) {
      value.add(new DueClock(due, time.now()));
    } else if (CasePills.isLate(due, met)) {
      value.add(new Pill(Tone.LATE, getTranslation(lateWords)));
    } else if (met != null) {
      value.add(new Pill(Tone.OK, "check", getTranslation("cases.in-time")));
    }
    line(label, value);
  }

  /** Whoever told the same still waits for their own answer. */
  private boolean isWaitedFor() {
    return file.state().isOpen() || file.state() == CaseState.LINKED && file.kind().isAnswered();
  }

  private void line(String label, Component value) {
    Span name = new Span(getTranslation(label));
    name.addClassName("sub");
    Div line = new Div(name, value);
    line.addClassNames("item", "row", "apart");
    add(line);
  }

  private static Span words(String words) {
    Span span = new Span(words);
    span.addClassName("num");
    return span;
  }

  /** With how long they still wait for an answer. */
  private static Component linked(CaseReader reader, CaseFile other) {
    Div value = new Div(link(reader, other));
    value.addClassNames("pills", "end");
    if (other.kind().isAnswered() && other.owesOwnResponse()) {
      value.add(new DueClock(other.responseDueAt(), reader.time().now()));
    }
    return value;
  }

  private static RouterLink link(CaseReader reader, CaseFile other) {
    RouterLink link =
        new RouterLink(
            Facts.of(reader.number(other), reader.title(other)),
            CasesView.class,
            other.id().toString());
    link.addClassName("num");
    return link;
  }
}
