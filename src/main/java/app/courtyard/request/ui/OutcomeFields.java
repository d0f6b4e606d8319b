package app.courtyard.request.ui;

import app.courtyard.casework.CaseClasses;
import app.courtyard.casework.CaseClasses.Topic;
import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CaseKind;
import app.courtyard.casework.ui.CaseChoice;
import app.courtyard.casework.ui.CaseReader;
import app.courtyard.casework.ui.ClassFields;
import app.courtyard.casework.ui.PassToField;
import app.courtyard.form.Severity;
import app.courtyard.people.Department;
import app.courtyard.request.Outcome;
import app.courtyard.request.Request;
import app.courtyard.request.RequestKind;
import app.courtyard.request.RequestRefused.Field;
import app.courtyard.ui.Chips;
import app.courtyard.ui.Labelled;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What comes of a request, and what belongs to that. */
class OutcomeFields extends Div {

  /** In the order in which they are offered. */
  enum Way {
    DONE,
    PASS_ON,
    COMPLAIN,
    JOIN,
    LATER;

    boolean opensCase() {
      return this == PASS_ON || this == COMPLAIN;
    }
  }

  private static final String REPAIR = "repair";
  private static final String OTHER = "other";

  private final transient CaseReader reader;
  private final transient Runnable entered;
  private final transient Runnable changed;
  private final boolean noted;
  private final Div ways = new Div();
  private final TextArea result = new TextArea();
  private final Chips<CaseKind> complaint;
  private final Labelled complaintField;
  private final ClassFields caseClass;
  private final Checkbox grave = new Checkbox();
  private final Chips<Severity> severity;
  private final Labelled severityField;
  private final PassToField passTo = new PassToField();
  private final CaseChoice joined;
  private RequestKind kind = RequestKind.OTHER;
  private @Nullable Way way;
  private boolean chosenByHand;
  private transient List<CaseFile> open = List.of();

  /**
   * @param noted whether the request stands there already: then it can turn out to be a complaint,
   *     and waiting is nothing to choose
   * @param entered told when somebody enters something
   * @param changed told when another way or another class is chosen
   */
  OutcomeFields(
      CaseClasses classes, CaseReader reader, boolean noted, Runnable entered, Runnable changed) {
    this.reader = reader;
    this.noted = noted;
    this.entered = entered;
    this.changed = changed;
    addClassName("stack");
    result.setLabel(getTranslation("requests.result"));
    result.setMaxLength(Request.MOST_WORDS);
    result.setMinHeight("96px");
    result.addValueChangeListener(change -> entered.run());
    complaint =
        new Chips<>(
            getTranslation("cases.kind"),
            List.of(CaseKind.COMPLAINT, CaseKind.SUGGESTION),
            one -> getTranslation("cases.kind." + one.code()),
            false);
    complaint.setValues(List.of(CaseKind.COMPLAINT));
    complaint.onChange(this::showGrave);
    complaintField = new Labelled(getTranslation("requests.complaint.kind"), complaint);
    caseClass = new ClassFields(classes, changed);
    caseClass.topicField().addValueChangeListener(change -> enter(change.isFromClient()));
    caseClass.partField().addValueChangeListener(change -> enter(change.isFromClient()));
    grave.setLabel(getTranslation("cases.new.grave"));
    severity =
        new Chips<>(
            getTranslation("cases.severity"),
            Arrays.asList(Severity.values()),
            one -> getTranslation("field.severity." + one.code()),
            false);
    severity.setValues(List.of(Severity.MINOR));
    severityField = new Labelled(getTranslation("cases.severity"), severity);
    joined = new CaseChoice("requests.join", reader);
    joined.addValueChangeListener(change -> enter(change.isFromClient()));
    add(ways, result, complaintField, caseClass, grave, passTo, severityField, joined);
  }

  void validate(WrongFields wrong) {
    wrong.add(Field.RESULT, result);
    wrong.add(Field.TOPIC, caseClass.topicField());
    wrong.add(Field.PART, caseClass.partField());
    wrong.add(Field.CASE, joined);
  }

  /** The ways of a kind: another kind begins with the one that is usual for it. */
  void offer(RequestKind of) {
    kind = of;
    if (!chosenByHand || !ways().contains(way)) {
      choose(usual());
    }
    showWays();
  }

  /** What is open where it was said, and may be the same. */
  void know(List<CaseFile> around) {
    List<CaseFile> now = around.stream().filter(file -> file.state().isOpen()).toList();
    if (!now.equals(open)) {
      open = now;
      joined.offer(now);
      if (way == Way.JOIN && now.isEmpty()) {
        choose(usual());
      }
      showWays();
    }
  }

  private List<Way> ways() {
    List<Way> offered = new ArrayList<>();
    if (!kind.isFollowed()) {
      offered.add(Way.DONE);
      offered.add(Way.PASS_ON);
    }
    if (kind.isFollowed() || noted) {
      offered.add(Way.COMPLAIN);
    }
    if (!open.isEmpty()) {
      offered.add(Way.JOIN);
    }
    if (!noted) {
      offered.add(Way.LATER);
    }
    return offered;
  }

  private Way usual() {
    return switch (kind) {
      case COMPLAINT -> Way.COMPLAIN;
      case REPAIR -> Way.PASS_ON;
      case INQUIRY, PRAISE, OTHER -> Way.DONE;
    };
  }

  private void showWays() {
    Chips<Way> chips =
        new Chips<>(
            getTranslation("requests.outcome"),
            ways(),
            one -> getTranslation("requests.way." + code(one)),
            false);
    chips.setValues(way == null ? List.of() : List.of(way));
    chips.onChange(
        () -> {
          chosenByHand = true;
          entered.run();
          choose(chips.values().iterator().next());
          focus();
        });
    ways.removeAll();
    ways.add(noted ? chips : new Labelled(getTranslation("requests.outcome"), chips));
  }

  private String code(Way way) {
    return noted && way == Way.DONE
        ? "finish"
        : way.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void choose(Way chosen) {
    way = chosen;
    result.setVisible(chosen == Way.DONE);
    complaintField.setVisible(chosen == Way.COMPLAIN);
    caseClass.setVisible(chosen.opensCase());
    passTo.setVisible(chosen.opensCase());
    severityField.setVisible(chosen == Way.PASS_ON);
    joined.setVisible(chosen == Way.JOIN);
    showGrave();
    if (chosen.opensCase()) {
      boolean passedOn = chosen == Way.PASS_ON;
      caseClass.offer(passedOn ? CaseKind.AFFAIR : CaseKind.COMPLAINT);
      if (passedOn) {
        caseClass.choose(kind == RequestKind.REPAIR ? REPAIR : OTHER);
      }
      passTo.setValue(passedOn && kind == RequestKind.REPAIR ? Department.ENGINEERING : null);
    }
    changed.run();
  }

  private void showGrave() {
    grave.setVisible(way == Way.COMPLAIN && kindOfComplaint() == CaseKind.COMPLAINT);
  }

  /** There where one goes on. */
  private void focus() {
    switch (way) {
      case DONE -> result.focus();
      case PASS_ON -> passTo.focus();
      case COMPLAIN -> caseClass.topicField().focus();
      case JOIN -> joined.focus();
      case null, default -> {}
    }
  }

  private void enter(boolean byHand) {
    if (byHand) {
      entered.run();
    }
  }

  boolean opensCase() {
    return way != null && way.opensCase();
  }

  /** The class that was chosen; null where none is asked for. */
  @Nullable Topic topic() {
    return opensCase() ? caseClass.chosen() : null;
  }

  private CaseKind kindOfComplaint() {
    return complaint.values().iterator().next();
  }

  Outcome read() {
    return switch (way) {
      case DONE -> new Outcome.Done(result.getValue());
      case PASS_ON ->
          new Outcome.PassedOn(
              passTo.getValue(), caseClass.topic(), severity.values().iterator().next());
      case COMPLAIN ->
          new Outcome.Complained(
              kindOfComplaint(),
              caseClass.topic(),
              caseClass.part(),
              grave.isVisible() && grave.getValue(),
              passTo.getValue());
      case JOIN -> new Outcome.Joined(joined.file());
      case LATER -> new Outcome.Later();
      case null -> new Outcome.Later();
    };
  }
}
