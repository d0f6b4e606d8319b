package app.courtyard.paper;

import app.courtyard.casework.CaseAct;
import app.courtyard.casework.CaseFile;
import app.courtyard.casework.Masked;
import app.courtyard.casework.TimelineEntry;
import app.courtyard.casework.ui.StepWords;
import app.courtyard.print.Sheet.Fact;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Facts;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in the reader's language what stands on a record form, in the order of the paper. */
final class RecordFormWords {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final I18NProvider words;
  private final Locale locale;
  private final CasePaper form;
  private final StepWords steps;

  RecordFormWords(I18NProvider words, Locale locale, CasePaper form, Clock clock) {
    this.words = words;
    this.locale = locale;
    this.form = form;
    this.steps =
        StepWords.of(
            form.page(),
            new EstateTime(form.estate().timeZone(), clock, locale),
            (key, values) -> words.getTranslation(key, locale, values));
  }

  String say(String key, Object... values) {
    return words.getTranslation(key, locale, values);
  }

  String heading() {
    return say("record-form.title");
  }

  /** For the name of the file: 顾客投诉(建议)记录表 12. */
  String name() {
    return heading() + " " + form.file().number();
  }

  /** Who, when, where, what about: two in a line. */
  List<Fact> known() {
    CaseFile file = form.file();
    return List.of(
        fact("record-form.number", String.valueOf(file.number())),
        fact("record-form.at", time(file.spokenAt())),
        fact("record-form.customer", file.reporterName()),
        fact("record-form.unit", joined(file.courtyard(), file.place())),
        fact(
            "record-form.phone",
            file.reporterPhone() == null ? null : Masked.phone(file.reporterPhone())),
        fact("record-form.channel", say("cases.channel." + file.channel().code())),
        fact("record-form.kind", say("cases.kind." + file.kind().code())),
        fact(
            "record-form.class",
            joined(form.title().stream().map(each -> each.in(locale)).toArray(String[]::new))),
        fact("record-form.taken-by", file.taker()),
        fact("record-form.passed-to", whose(file)),
        fact("record-form.answer-due", time(file.responseDueAt())),
        answered());
  }

  private Fact answered() {
    CaseFile file = form.file();
    Instant at = file.responseMetAt();
    Instant due = file.responseDueAt();
    if (at == null || due == null) {
      return fact("record-form.answered", null);
    }
    boolean late = at.isAfter(due);
    String how =
        first(CaseAct.Answer.class)
            .map(entry -> joined(entry.account(), means((CaseAct.Answer) entry.act())))
            .orElse(null);
    return new Fact(
        say("record-form.answered"),
        joined(time(at), how, late ? say("record-form.late") : null),
        late);
  }

  private String means(CaseAct.Answer answer) {
    return say("cases.means." + answer.means().code());
  }

  /** What was said, and what became of it, as far as it has come. */
  List<Fact> told() {
    CaseFile file = form.file();
    List<Fact> told = new ArrayList<>();
    told.add(fact("record-form.words", file.words()));
    told.add(fact("record-form.answer", said(CaseAct.Answer.class)));
    told.add(Fact.byHand(say("record-form.cause")));
    told.add(fact("record-form.result", said(CaseAct.Resolve.class)));
    told.add(fact("record-form.satisfaction", satisfaction()));
    told.add(
        fact(
            "record-form.closed",
            file.closedAt() == null
                ? say("cases.state." + file.state().code())
                : joined(
                    say("cases.state." + file.state().code()),
                    time(file.closedAt()),
                    closedBy().orElse(null))));
    return told;
  }

  /** Line by line, the oldest first. */
  List<Fact> course() {
    return form.page().timeline().stream()
        .filter(Predicate.not(entry -> entry.act() instanceof CaseAct.ShowNumber))
        .map(
            entry ->
                Fact.of(
                    time(entry.at()),
                    Stream.of(
                            Facts.of(
                                Stream.of(steps.of(entry), entry.account())
                                    .filter(Objects::nonNull)
                                    .toList()),
                            entry.words())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n"))))
        .toList();
  }

  List<String> toSign() {
    return Stream.of("record-form.sign.taken", "record-form.sign.done", "record-form.sign.seen")
        .map(this::say)
        .toList();
  }

  private @Nullable String satisfaction() {
    return last(CaseAct.Confirm.class)
        .map(entry -> say("cases.satisfaction." + ((CaseAct.Confirm) entry.act()).satisfaction()))
        .or(
            () ->
                last(CaseAct.ReOpen.class)
                    .map(entry -> ((CaseAct.ReOpen) entry.act()).satisfaction())
                    .map(mark -> say("cases.satisfaction." + mark)))
        .orElse(null);
  }

  private Optional<String> closedBy() {
    return form.page().timeline().reversed().stream()
        .filter(entry -> !entry.state().isOpen())
        .map(TimelineEntry::account)
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** All that was said with such steps, one below the other. */
  private @Nullable String said(Class<? extends CaseAct> act) {
    String said =
        of(act)
            .map(TimelineEntry::words)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n"));
    return said.isEmpty() ? null : said;
  }

  private Optional<TimelineEntry> first(Class<? extends CaseAct> act) {
    return of(act).findFirst();
  }

  private Optional<TimelineEntry> last(Class<? extends CaseAct> act) {
    return of(act).reduce((before, after) -> after);
  }

  private Stream<TimelineEntry> of(Class<? extends CaseAct> act) {
    return form.page().timeline().stream().filter(entry -> act.isInstance(entry.act()));
  }

  private String whose(CaseFile file) {
    return joined(
        file.department() == null ? null : say("department." + file.department().code()),
        file.owner());
  }

  private Fact fact(String key, @Nullable String value) {
    return Fact.of(say(key), value == null ? "" : value);
  }

  private @Nullable String time(@Nullable Instant at) {
    return at == null ? null : TIME.format(at.atZone(form.estate().timeZone()));
  }

  private static String joined(@Nullable String... facts) {
    return Stream.of(facts)
        .filter(Objects::nonNull)
        .filter(fact -> !fact.isBlank())
        .collect(Collectors.joining(" · "));
  }
}
