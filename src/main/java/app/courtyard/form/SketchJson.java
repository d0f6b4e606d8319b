package app.courtyard.form;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A form that is being written, as it stands in the database and goes to its preview. */
public final class SketchJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  static Sketch read(String json) {
    ObjectNode form = (ObjectNode) MAPPER.readTree(json);
    List<Sketch.Group> sections =
        form.path("sections").valueStream().map(SketchJson::group).toList();
    form.remove(List.of("sections", "version"));
    return new Sketch(new Part(form), sections);
  }

  private static Sketch.Group group(JsonNode node) {
    ObjectNode section = (ObjectNode) node;
    List<Part> questions =
        section.path("questions").valueStream().map(one -> new Part((ObjectNode) one)).toList();
    section.remove("questions");
    return new Sketch.Group(new Part(section), questions);
  }

  public static String write(Sketch sketch) {
    return tree(sketch).toString();
  }

  static ObjectNode tree(Sketch sketch) {
    ObjectNode form = sketch.form().members().deepCopy();
    ArrayNode sections = form.putArray("sections");
    for (Sketch.Group group : sketch.sections()) {
      ObjectNode section = group.section().members().deepCopy();
      ArrayNode questions = section.putArray("questions");
      group.questions().forEach(one -> questions.add(one.members().deepCopy()));
      sections.add(section);
    }
    return form;
  }

  private SketchJson() {}
}
