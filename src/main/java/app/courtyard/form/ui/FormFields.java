package app.courtyard.form.ui;

import app.courtyard.form.Part;
import app.courtyard.form.PartKey;
import app.courtyard.place.PlaceKind;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a checklist is called, and where anybody may begin it. */
class FormFields extends Div {

  static final List<String> KINDS = Stream.of(PlaceKind.values()).map(PlaceKind::code).toList();

  FormFields(EditorDesk desk, Part form) {
    addClassNames("card", "stack");
    add(
        new WordsFields(
            desk, PartKey.FORM, form, "title", getTranslation("checklist.member.title")),
        new H2(getTranslation("checklist.member.at")),
        PickChips.some(
            getTranslation("checklist.member.at"),
            KINDS,
            code -> getTranslation("field.kind." + code),
            codes(form, "at"),
            picked -> desk.set(PartKey.FORM, "", one -> one.with("at", list(picked)))));
    Paragraph lead = new Paragraph(getTranslation("checklist.at.lead"));
    lead.addClassName("sub");
    add(lead, new FlawLine(desk, PartKey.FORM, "sections"));
  }

  static Set<String> codes(Part part, String member) {
    Set<String> codes = new LinkedHashSet<>();
    part.get(member).valueStream().map(JsonNode::asString).forEach(codes::add);
    return codes;
  }

  /** Null where nothing is picked: as the default has it. */
  static @org.jspecify.annotations.Nullable ArrayNode list(Collection<String> codes) {
    if (codes.isEmpty()) {
      return null;
    }
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    codes.forEach(list::add);
    return list;
  }
}
