package app.courtyard.form.ui;

import app.courtyard.form.Part;
import app.courtyard.form.PartKey;
import app.courtyard.form.SketchParts;
import app.courtyard.ui.NavIcon;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What can be chosen. The codes behind the words stay: answers are kept under them. */
class OptionFields extends Div {

  private final EditorDesk desk;
  private final PartKey key;

  OptionFields(EditorDesk desk, PartKey key, Part question) {
    this.desk = desk;
    this.key = key;
    addClassName("stack");
    Span label = new Span(getTranslation("checklist.member.options"));
    label.addClassName("label");
    add(label);
    List<String> codes = codes(question);
    for (int i = 0; i < codes.size(); i++) {
      add(option(question, codes.get(i), i + 1));
    }
    NativeButton more =
        new NativeButton(
            getTranslation("checklist.add-option"),
            click -> {
              ObjectNode option = SketchParts.option();
              String code = option.path("code").asString();
              change("options-" + code + "-zh", all -> with(all, option));
            });
    more.addClassNames("btn", "quiet");
    add(new FlawLine(desk, key, "options"), more);
  }

  private static List<String> codes(Part question) {
    return question.get("options").valueStream().map(one -> one.path("code").asString("")).toList();
  }

  private Div option(Part question, String code, int number) {
    WordsFields words =
        new WordsFields(
            desk,
            key,
            question,
            "options." + code,
            getTranslation("checklist.option", number),
            new WordsFields.Access() {
              @Override
              public String read(Part from, String language) {
                return find(from, code).words("label", language);
              }

              @Override
              public Part write(Part to, String language, String said) {
                List<JsonNode> all = new ArrayList<>();
                to.get("options")
                    .valueStream()
                    .map(
                        one ->
                            is(one, code)
                                ? find(to, code).withWords("label", language, said).members()
                                : one)
                    .forEach(all::add);
                return to.with("options", list(all));
              }
            });
    words.addClassName("grow");
    NativeButton away =
        new NativeButton(
            "", click -> change("", all -> all.stream().filter(one -> !is(one, code)).toList()));
    away.addClassName("icon");
    away.add(new NavIcon("x"));
    away.getElement().setAttribute("aria-label", getTranslation("checklist.option.remove", number));
    Div row = new Div(words, away);
    row.addClassNames("row", "option-row");
    return row;
  }

  private void change(String focus, UnaryOperator<List<JsonNode>> change) {
    desk.set(
        key,
        focus.isEmpty() ? "" : EditorDesk.domId(key, focus),
        one -> one.with("options", list(change.apply(one.get("options").valueStream().toList()))));
  }

  private static List<JsonNode> with(List<JsonNode> all, JsonNode option) {
    List<JsonNode> more = new ArrayList<>(all);
    more.add(option);
    return more;
  }

  private static ArrayNode list(List<JsonNode> options) {
    return JsonNodeFactory.instance.arrayNode().addAll(options);
  }

  private static boolean is(JsonNode option, String code) {
    return option.path("code").asString("").equals(code);
  }

  private static Part find(Part question, String code) {
    return question
        .get("options")
        .valueStream()
        .filter(one -> is(one, code))
        .findFirst()
        .map(one -> new Part((ObjectNode) one))
        .orElseGet(() -> new Part(JsonNodeFactory.instance.objectNode()));
  }
}
