package app.courtyard.form.ui;

import app.courtyard.form.Edit;
import app.courtyard.form.Part;
import app.courtyard.form.PartKey;
import app.courtyard.form.PersonKind;
import app.courtyard.form.Severity;
import app.courtyard.form.Sketch;
import app.courtyard.people.Department;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** All that a question says, as its type has it. */
class QuestionFields extends Div {

  private static final String DEFAULT = "";

  private final EditorDesk desk;
  private final PartKey key;
  private final Part question;

  QuestionFields(EditorDesk desk, Part question) {
    this.desk = desk;
    this.question = question;
    this.key = PartKey.question(question.id());
    addClassNames("stack", "question-fields");
    add(words("label"), words("hint"));
    addOfType();
    add(
        yesOrNo(),
        new RelevantFields(desk, key, question),
        inSection(),
        new PartTools(desk, key, getTranslation("checklist.this-question")));
  }

  private void addOfType() {
    switch (question.type()) {
      case "verdict" ->
          add(
              pick("severity", codes(Severity.values(), Severity::code), "field.severity."),
              pick("department", codes(Department.values(), Department::code), "field.department."),
              pick("photo", List.of(DEFAULT, "onFail"), "checklist.photo."));
      case "choice" -> add(new OptionFields(desk, key, question));
      case "choices" -> add(new OptionFields(desk, key, question), row(number("atMost", true)));
      case "number" ->
          add(
              row(number("min", false), number("max", false), number("decimals", true)),
              new FlawLine(desk, key, "max"),
              words("unit"));
      case "text" -> add(row(number("lines", true), number("maxLength", true)));
      case "photo" -> add(row(number("atLeast", true), number("atMost", true)));
      case "place" ->
          add(
              labelled(
                  "kinds",
                  PickChips.some(
                      getTranslation("checklist.member.kinds"),
                      FormFields.KINDS,
                      code -> getTranslation("field.kind." + code),
                      FormFields.codes(question, "kinds"),
                      picked ->
                          desk.set(key, "", one -> one.with("kinds", FormFields.list(picked))))));
      case "person" ->
          add(
              pick(
                  "of",
                  Stream.concat(
                          Stream.of(DEFAULT), codes(PersonKind.values(), PersonKind::code).stream())
                      .toList(),
                  "checklist.of."));
      default -> {}
    }
  }

  private static <E> List<String> codes(E[] values, Function<E, String> code) {
    return Stream.of(values).map(code).toList();
  }

  private WordsFields words(String member) {
    return new WordsFields(
        desk, key, question, member, getTranslation("checklist.member." + member));
  }

  private Component pick(String member, List<String> codes, String words) {
    PickChips chips =
        PickChips.one(
            getTranslation("checklist.member." + member),
            codes,
            code -> getTranslation(code.isEmpty() ? words + "none" : words + code),
            question.text(member),
            code -> desk.set(key, "", one -> one.with(member, code.isEmpty() ? null : code)));
    return new Div(labelled(member, chips), new FlawLine(desk, key, member));
  }

  /** Only where there are several sections to stand in. */
  private Component inSection() {
    List<Sketch.Group> sections = desk.sketch().sections();
    PickChips chips =
        PickChips.one(
            getTranslation("checklist.member.in-section"),
            sections.stream().map(Sketch.Group::id).toList(),
            this::nameOf,
            desk.sketch().sectionOf(question.id()).map(Sketch.Group::id).orElse(null),
            id ->
                desk.done(
                    new Edit(key, sketch -> sketch.moveInto(question.id(), id)),
                    EditorDesk.domId(key, "line")));
    Component field = labelled("in-section", chips);
    field.setVisible(sections.size() > 1);
    return field;
  }

  private String nameOf(String section) {
    Sketch sketch = desk.sketch();
    String said =
        sketch.section(section).map(it -> it.section().words("title", getLocale())).orElse("");
    return said.isBlank()
        ? getTranslation("checklist.section", sketch.indexOf(PartKey.section(section)) + 1)
        : said;
  }

  private Component yesOrNo() {
    boolean required = question.get("required").asBoolean(false);
    JsonNode yes = JsonNodeFactory.instance.booleanNode(true);
    return labelled(
        "required",
        PickChips.one(
            getTranslation("checklist.member.required"),
            List.of("yes", "no"),
            code -> getTranslation("checklist.required." + code),
            required ? "yes" : "no",
            code ->
                desk.set(key, "", one -> one.with("required", code.equals("yes") ? yes : null))));
  }

  private Component labelled(String member, Component field) {
    Span label = new Span(getTranslation("checklist.member." + member));
    label.addClassName("label");
    return new Div(label, field);
  }

  private static Div row(Component... fields) {
    Div row = new Div(fields);
    row.addClassName("both-languages");
    return row;
  }

  private Component number(String member, boolean whole) {
    TextField field = new TextField(getTranslation("checklist.member." + member));
    field.setId(EditorDesk.domId(key, member));
    field.getElement().setAttribute("inputmode", whole ? "numeric" : "decimal");
    JsonNode value = question.get(member);
    field.setValue(value.isNumber() ? FieldNumbers.say(value.asDouble()) : "");
    field.setValueChangeMode(ValueChangeMode.LAZY);
    field.setManualValidation(true);
    field.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            take(field, member, event.getValue(), whole);
          }
        });
    return new Div(field, whole ? new FlawLine(desk, key, member) : new Span());
  }

  /** What is no number stays on the screen, said to be none, and what was there before counts. */
  private void take(TextField field, String member, String typed, boolean whole) {
    @Nullable Double value = FieldNumbers.read(typed).orElse(null);
    boolean wrong =
        value == null
            ? !typed.isBlank()
            : whole && (value % 1 != 0 || Math.abs(value) > Integer.MAX_VALUE);
    field.setInvalid(wrong);
    field.setErrorMessage(wrong ? getTranslation("checklist.flaw.no_number") : "");
    if (!wrong) {
      desk.typed(
          Edit.of(
              key,
              one ->
                  value != null && whole
                      ? one.with(member, (Integer) value.intValue())
                      : one.with(member, value)));
    }
  }
}
