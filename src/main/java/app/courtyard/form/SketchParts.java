package app.courtyard.form;

import app.courtyard.people.Department;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** New parts of a form that is being written; their ids are made here. */
public final class SketchParts {

  /** In the order in which they are offered. */
  public static final List<String> TYPES =
      List.of(
          "verdict",
          "choice",
          "choices",
          "number",
          "text",
          "date",
          "time",
          "datetime",
          "photo",
          "signature",
          "place",
          "person",
          "satisfaction");

  static Sketch emptyForm() {
    var form = JsonNodeFactory.instance.objectNode().put("kind", FormKind.CHECKLIST.code());
    return new Sketch(new Part(form), List.of(section()));
  }

  /** A verdict begins as most are: asked of everybody, a small thing, for the engineers. */
  public static Part question(String type) {
    ObjectNode members = JsonNodeFactory.instance.objectNode();
    members.put("type", type).put("id", FreshIds.question());
    switch (type) {
      case "verdict" ->
          members
              .put("required", true)
              .put("severity", Severity.MINOR.code())
              .put("department", Department.ENGINEERING.code());
      case "choice", "choices" -> members.putArray("options").add(option()).add(option());
      default -> {}
    }
    return new Part(members);
  }

  public static ObjectNode option() {
    return JsonNodeFactory.instance.objectNode().put("code", FreshIds.option());
  }

  public static Sketch.Group section() {
    return new Sketch.Group(Part.of(FreshIds.section()), List.of());
  }

  /** Under another title, or nobody could tell the two apart. */
  static Sketch copyOf(Sketch sketch) {
    var form = sketch.form();
    var titled =
        form.withWords("title", "zh", form.words("title", "zh") + "（副本）")
            .withWords("title", "en", form.words("title", "en") + " (copy)");
    return new Sketch(titled, sketch.sections());
  }

  private SketchParts() {}
}
