package app.courtyard.casework.ui;

import app.courtyard.casework.CaseClasses;
import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CaseKind;
import app.courtyard.casework.Channel;
import app.courtyard.casework.IntakeRefused.Field;
import app.courtyard.casework.NewCase;
import app.courtyard.casework.Surroundings;
import app.courtyard.casework.TakenAtDesk;
import app.courtyard.form.Severity;
import app.courtyard.ui.Chips;
import app.courtyard.ui.Labelled;
import app.courtyard.ui.MomentField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is asked of whoever takes a case in, in the order in which a resident tells it. */
class IntakeFields extends Div {

  private final transient CaseReader reader;
  private final Chips<Channel> channel;
  private final Chips<CaseKind> kind;
  private final ClassFields caseClass;
  private final PlaceField place;
  private final ReporterFields reporter;
  private final TextArea words = new TextArea();
  private final Checkbox grave = new Checkbox();
  private final Chips<Severity> severity;
  private final Div severityField;
  private final MomentField spoken;
  private final PassToField passTo = new PassToField();
  private final KnownAround around;
  private final CaseChoice sameAs;
  private final Map<Field, HasValidation> validated = new EnumMap<>(Field.class);

  IntakeFields(
      CaseClasses classes, Surroundings surroundings, CaseReader reader, Runnable entered) {
    this.reader = reader;
    addClassNames("stack", "wide", "intake");
    channel =
        new Chips<>(
            getTranslation("cases.channel"),
            List.of(
                Channel.HOTLINE,
                Channel.FRONT_DESK,
                Channel.VISIT,
                Channel.WECHAT,
                Channel.CALLBACK,
                Channel.ON_SITE),
            one -> getTranslation("cases.channel." + one.code()),
            false);
    channel.setValues(List.of(Channel.HOTLINE));
    kind =
        new Chips<>(
            getTranslation("cases.kind"),
            List.of(CaseKind.COMPLAINT, CaseKind.SUGGESTION, CaseKind.AFFAIR),
            one -> getTranslation("cases.kind." + one.code()),
            false);
    kind.setValues(List.of(CaseKind.COMPLAINT));
    severity =
        new Chips<>(
            getTranslation("cases.severity"),
            Arrays.asList(Severity.values()),
            one -> getTranslation("field.severity." + one.code()),
            false);
    severity.setValues(List.of(Severity.MINOR));
    severityField = new Labelled(getTranslation("cases.severity"), severity);
    reporter = new ReporterFields(surroundings, reader, entered);
    around = new KnownAround(surroundings, reader);
    sameAs = new CaseChoice("cases.new.same", reader);
    sameAs.setEmptySelectionAllowed(true);
    sameAs.setEmptySelectionCaption(getTranslation("cases.new.same.none"));
    sameAs.addValueChangeListener(change -> entered.run());
    place = new PlaceField(surroundings, reader);
    place.addValueChangeListener(
        change -> {
          entered.run();
          reporter.livesIn(change.getValue());
          showAround();
        });
    caseClass = new ClassFields(classes, this::showAround);
    caseClass.topicField().addValueChangeListener(change -> entered.run());
    kind.onChange(
        () -> {
          entered.run();
          showKind();
        });
    words.setLabel(getTranslation("cases.new.words"));
    words.setMaxLength(NewCase.MOST_WORDS);
    words.setMinHeight("128px");
    words.addValueChangeListener(change -> entered.run());
    grave.setLabel(getTranslation("cases.new.grave"));
    spoken = new MomentField(getTranslation("cases.new.spoken"), reader.local(reader.time().now()));
    add(
        new Labelled(getTranslation("cases.channel"), channel),
        new Labelled(getTranslation("cases.kind"), kind),
        place,
        caseClass,
        around,
        sameAs,
        reporter,
        words,
        grave,
        severityField,
        spoken,
        passTo);
    validated.put(Field.TOPIC, caseClass.topicField());
    validated.put(Field.PART, caseClass.partField());
    validated.put(Field.PLACE, place);
    validated.put(Field.WORDS, words);
    validated.put(Field.SPOKEN, spoken);
    validated.put(Field.CASE, sameAs);
    validated.put(Field.REPORTER, reporter.name());
    validated.put(Field.PHONE, reporter.phone());
    showKind();
  }

  private void showKind() {
    CaseKind chosen = chosen(kind);
    caseClass.offer(chosen);
    grave.setVisible(chosen == CaseKind.COMPLAINT);
    severityField.setVisible(chosen == CaseKind.AFFAIR);
  }

  private void showAround() {
    around.show(place.getValue(), caseClass.chosen());
    List<CaseFile> may = around.cases().stream().filter(chosen(kind)::mayGoOnIn).toList();
    sameAs.offer(may);
    sameAs.setVisible(!may.isEmpty());
  }

  TakenAtDesk read() {
    return new TakenAtDesk(
        chosen(channel),
        chosen(kind),
        caseClass.topic(),
        caseClass.part(),
        place.place(),
        reporter.resident(),
        reporter.name().getValue(),
        reporter.phone().getValue(),
        words.getValue(),
        grave.getValue(),
        chosen(severity),
        reader.instant(spoken.getValue()),
        passTo.getValue(),
        sameAs.file());
  }

  private static <T> T chosen(Chips<T> chips) {
    return chips.values().iterator().next();
  }

  /** All that is wrong, each beside its field; the first of them in sight. */
  void refused(Set<Field> wrong) {
    validated.forEach(
        (field, component) -> {
          component.setErrorMessage(
              getTranslation("cases.new.wrong." + field.name().toLowerCase(Locale.ROOT)));
          component.setInvalid(wrong.contains(field));
        });
    validated.entrySet().stream()
        .filter(entry -> wrong.contains(entry.getKey()))
        .findFirst()
        .ifPresent(entry -> ((Component) entry.getValue()).scrollIntoView());
  }
}
