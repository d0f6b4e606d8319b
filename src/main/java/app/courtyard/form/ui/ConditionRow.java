package app.courtyard.form.ui;

import app.courtyard.form.Part;
import app.courtyard.form.Relevance;
import app.courtyard.form.Relevance.Operator;
import app.courtyard.form.Relevance.Simple;
import app.courtyard.ui.NavIcon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** One condition: [earlier question] [is, contains, above …] [value]. */
class ConditionRow extends Div {

  private static final List<String> VERDICTS = List.of("pass", "fail", "na");

  private final Simple condition;
  private final Consumer<@Nullable Simple> change;

  /**
   * @param change null: taken away
   */
  ConditionRow(
      List<Part> earlier, Simple condition, int number, Consumer<@Nullable Simple> change) {
    this.condition = condition;
    this.change = change;
    addClassName("condition-row");
    Part asked = find(earlier, condition.question());
    add(
        select(
            "checklist.condition.question",
            earlier.stream().map(Part::id).toList(),
            id -> label(find(earlier, id)),
            condition.question(),
            id -> {
              Part other = find(earlier, id);
              if (other != null) {
                change.accept(
                    Relevance.about(other, Relevance.operatorsFor(other.type()).getFirst()));
              }
            }));
    if (asked != null) {
      add(
          select(
              "checklist.condition.operator",
              Relevance.operatorsFor(asked.type()).stream().map(Operator::code).toList(),
              code -> getTranslation("checklist.operator." + code),
              condition.operator().code(),
              code ->
                  change.accept(
                      Relevance.about(
                          asked, Operator.valueOf(code.toUpperCase(java.util.Locale.ROOT))))));
      if (condition.operator().compares()) {
        add(value(asked));
      }
    }
    NativeButton away = new NativeButton("", click -> change.accept(null));
    away.addClassName("icon");
    away.add(new NavIcon("x"));
    away.getElement()
        .setAttribute("aria-label", getTranslation("checklist.condition.remove", number));
    add(away);
  }

  private static @Nullable Part find(List<Part> earlier, String id) {
    return earlier.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
  }

  private String label(@Nullable Part question) {
    String said = question == null ? "" : question.words("label", getLocale());
    return said.isBlank() ? getTranslation("checklist.unnamed") : said;
  }

  private Component value(Part asked) {
    return switch (asked.type()) {
      case "verdict" ->
          select(
              "checklist.condition.value",
              VERDICTS,
              code -> getTranslation("field.verdict." + code),
              condition.value().asString(""),
              this::take);
      case "choice", "choices" ->
          select(
              "checklist.condition.value",
              asked.get("options").valueStream().map(one -> one.path("code").asString()).toList(),
              code -> option(asked, code),
              condition.value().asString(""),
              this::take);
      case "number", "satisfaction" -> typed(true);
      default -> typed(false);
    };
  }

  private String option(Part asked, String code) {
    return asked
        .get("options")
        .valueStream()
        .filter(one -> one.path("code").asString().equals(code))
        .findFirst()
        .map(one -> new Part(one.asObject()).words("label", getLocale()))
        .filter(said -> !said.isBlank())
        .orElse(getTranslation("checklist.unnamed"));
  }

  private TextField typed(boolean number) {
    TextField field = new TextField();
    field.setAriaLabel(getTranslation("checklist.condition.value"));
    JsonNode value = condition.value();
    field.setValue(value.isNumber() ? FieldNumbers.say(value.asDouble()) : value.asString(""));
    field.addValueChangeListener(
        event -> {
          String text = event.getValue();
          if (!number) {
            take(text);
          } else {
            FieldNumbers.read(text)
                .ifPresentOrElse(
                    read -> take(JsonNodeFactory.instance.numberNode(read)),
                    () -> field.setInvalid(true));
          }
        });
    return field;
  }

  private void take(String value) {
    take(JsonNodeFactory.instance.stringNode(value));
  }

  private void take(JsonNode value) {
    change.accept(new Simple(condition.question(), condition.operator(), value));
  }

  private Select<String> select(
      String label,
      List<String> codes,
      UnaryOperator<String> words,
      String chosen,
      Consumer<String> choose) {
    Select<String> select = new Select<>();
    select.setAriaLabel(getTranslation(label));
    select.setItems(codes);
    select.setItemLabelGenerator(words::apply);
    if (codes.contains(chosen)) {
      select.setValue(chosen);
    }
    select.addValueChangeListener(
        event -> {
          if (event.getValue() != null) {
            choose.accept(event.getValue());
          }
        });
    return select;
  }
}
