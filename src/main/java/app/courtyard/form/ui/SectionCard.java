package app.courtyard.form.ui;

import app.courtyard.form.Edit;
import app.courtyard.form.Part;
import app.courtyard.form.PartKey;
import app.courtyard.form.Sketch;
import app.courtyard.form.SketchParts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;

/** A section: its heading, its questions, and a way to ask one more. */
class SectionCard extends Section {

  private final EditorDesk desk;
  private final Sketch.Group group;
  private final Div types = new Div();

  SectionCard(EditorDesk desk, Sketch.Group group, int number) {
    this.desk = desk;
    this.group = group;
    PartKey key = PartKey.section(group.id());
    String heading = getTranslation("checklist.section", number);
    addClassName("sketch-section");
    setAriaLabel(heading);
    H2 title = new H2(heading);
    title.addClassName("grow");
    Div head = new Div(title, new PartTools(desk, key, heading));
    head.addClassNames("row", "apart");
    Div about =
        new Div(
            new WordsFields(
                desk, key, group.section(), "title", getTranslation("checklist.member.heading")),
            new RelevantFields(desk, key, group.section()));
    about.addClassNames("card", "stack");
    add(head, about);
    for (Part question : group.questions()) {
      add(new QuestionCard(desk, question));
    }
    add(new FlawLine(desk, key, "questions"), adding(key));
  }

  /** The kinds of question come in sight once somebody wants to add one. */
  private Div adding(PartKey key) {
    NativeButton add = new NativeButton(getTranslation("checklist.add-question"));
    add.setId(EditorDesk.domId(key, "add"));
    add.addClassNames("btn", "quiet", "wide");
    types.setVisible(false);
    add.getElement().setAttribute("aria-expanded", "false");
    add.addClickListener(
        click -> {
          types.setVisible(!types.isVisible());
          add.getElement().setAttribute("aria-expanded", String.valueOf(types.isVisible()));
        });
    types.addClassNames("chips", "pick", "types");
    types.getElement().setAttribute("role", "group");
    types.getElement().setAttribute("aria-label", getTranslation("checklist.add-question"));
    for (String type : SketchParts.TYPES) {
      types.add(new NativeButton(getTranslation("checklist.type." + type), click -> ask(type)));
    }
    Div adding = new Div(add, types);
    adding.addClassName("adding");
    return adding;
  }

  private void ask(String type) {
    Part question = SketchParts.question(type);
    PartKey key = PartKey.section(group.id());
    desk.open(question.id());
    desk.done(
        new Edit(key, sketch -> sketch.insertQuestion(question, group.id(), Integer.MAX_VALUE)),
        EditorDesk.domId(PartKey.question(question.id()), "label-zh"));
  }
}
