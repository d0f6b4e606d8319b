package app.courtyard.casework.ui;

import app.courtyard.casework.CaseClasses;
import app.courtyard.casework.CaseClasses.Topic;
import app.courtyard.casework.CaseKind;
import app.courtyard.casework.Channel;
import app.courtyard.casework.IntakeRefused.Field;
import app.courtyard.casework.NewCase;
import app.courtyard.casework.Surroundings;
import app.courtyard.casework.Surroundings.Where;
import app.courtyard.casework.TakenAtDesk;
import app.courtyard.form.Option;
import app.courtyard.form.Severity;
import app.courtyard.people.Department;
import app.courtyard.ui.Chips;
import app.courtyard.ui.MomentField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked of whoever takes a case in, in the order in which a resident tells it. */
class IntakeFields extends Div {

  /** So many places are offered for what was written. */
  private static final int MOST_PLACES = 40;

  private final transient CaseClasses classes;
  private final transient Surroundings surroundings;
  private final transient CaseReader reader;
  private final Chips<Channel> channel;
  private final Chips<CaseKind> kind;
  private final Select<Topic> topic = new Select<>();
  private final Select<Option> part = new Select<>();
  private final ComboBox<Where> place = new ComboBox<>();
  private final ReporterFields reporter;
  private final TextArea words = new TextArea();
  private final Checkbox grave = new Checkbox();
  private final Chips<Severity> severity;
  private final Div severityField;
  private final MomentField spoken;
  private final Select<Department> passTo = new Select<>();
  private final KnownAround around;
  private final Map<Field, HasValidation> validated = new EnumMap<>(Field.class);

  IntakeFields(
      CaseClasses classes, Surroundings surroundings, CaseReader reader, Runnable entered) {
    this.classes = classes;
    this.surroundings = surroundings;
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
    severityField = labelled("cases.severity", severity);
    reporter = new ReporterFields(surroundings, reader, entered);
    around = new KnownAround(surroundings, reader);
    buildChoices(entered);
    words.setLabel(getTranslation("cases.new.words"));
    words.setMaxLength(NewCase.MOST_WORDS);
    words.setMinHeight("128px");
    words.addValueChangeListener(change -> entered.run());
    grave.setLabel(getTranslation("cases.new.grave"));
    spoken = new MomentField(getTranslation("cases.new.spoken"), reader.local(reader.time().now()));
    Div classFields = new Div(topic, part);
    classFields.addClassNames("row", "wraps");
    add(
        labelled("cases.channel", channel),
        labelled("cases.kind", kind),
        place,
        classFields,
        around,
        reporter,
        words,
        grave,
        severityField,
        spoken,
        passTo);
    validated.put(Field.TOPIC, topic);
    validated.put(Field.PART, part);
    validated.put(Field.PLACE, place);
    validated.put(Field.WORDS, words);
    validated.put(Field.SPOKEN, spoken);
    validated.put(Field.REPORTER, reporter.name());
    validated.put(Field.PHONE, reporter.phone());
    showKind();
  }

  private void buildChoices(Runnable entered) {
    kind.onChange(
        () -> {
          entered.run();
          showKind();
        });
    topic.setLabel(getTranslation("cases.topic"));
    topic.setItemLabelGenerator(one -> one.label().in(getLocale()));
    topic.addValueChangeListener(
        change -> {
          entered.run();
          showParts();
        });
    part.setLabel(getTranslation("cases.part"));
    part.setItemLabelGenerator(one -> one.label().in(getLocale()));
    place.setLabel(getTranslation("cases.new.place"));
    place.setHelperText(getTranslation("cases.new.place.hint"));
    place.setItemLabelGenerator(Where::path);
    place.setItems(
        query -> {
          // Nobody scrolls through all places: who does not find theirs writes more.
          int from = query.getOffset();
          int most = Math.min(query.getLimit(), MOST_PLACES);
          return from == 0
              ? surroundings.places(reader.person(), query.getFilter().orElse(""), most).stream()
              : Stream.empty();
        });
    place.setPageSize(MOST_PLACES);
    place.addValueChangeListener(
        change -> {
          entered.run();
          reporter.livesIn(change.getValue());
          around.show(place.getValue(), topic.getValue());
        });
    passTo.setLabel(getTranslation("cases.new.pass-to"));
    passTo.setItems(Department.values());
    String onDuty = getTranslation("cases.new.on-duty");
    passTo.setEmptySelectionAllowed(true);
    passTo.setEmptySelectionCaption(onDuty);
    passTo.setItemLabelGenerator(
        one -> one == null ? onDuty : getTranslation("department." + one.code()));
  }

  private void showKind() {
    CaseKind chosen = chosen(kind);
    topic.setItems(classes.of(chosen));
    showParts();
    grave.setVisible(chosen == CaseKind.COMPLAINT);
    severityField.setVisible(chosen == CaseKind.AFFAIR);
  }

  private void showParts() {
    List<Option> parts = topic.isEmpty() ? List.of() : topic.getValue().parts();
    part.setItems(parts);
    part.setVisible(!parts.isEmpty());
    around.show(place.getValue(), topic.getValue());
  }

  TakenAtDesk read() {
    return new TakenAtDesk(
        chosen(channel),
        chosen(kind),
        code(topic, Topic::code),
        code(part, Option::code),
        place.isEmpty() ? null : place.getValue().id(),
        reporter.resident(),
        reporter.name().getValue(),
        reporter.phone().getValue(),
        words.getValue(),
        grave.getValue(),
        chosen(severity),
        reader.instant(spoken.getValue()),
        passTo.getValue());
  }

  private static <T> @Nullable String code(Select<T> select, Function<T, String> code) {
    return select.isEmpty() ? null : code.apply(select.getValue());
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

  private static Div labelled(String label, Chips<?> chips) {
    Span name = new Span(chips.getTranslation(label));
    name.addClassName("field-label");
    return new Div(name, chips);
  }
}
