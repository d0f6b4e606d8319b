package app.courtyard.form.ui;

import app.courtyard.form.Flaw;
import app.courtyard.form.Part;
import app.courtyard.form.PartKey;
import app.courtyard.ui.Facts;
import app.courtyard.ui.NavIcon;
import app.courtyard.ui.Pill;
import app.courtyard.ui.Pill.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** A question: one line, and all of it once it is opened. */
class QuestionCard extends Div {

  private final EditorDesk desk;
  private final Part question;

  QuestionCard(EditorDesk desk, Part question) {
    this.desk = desk;
    this.question = question;
    boolean open = question.id().equals(desk.opened());
    addClassNames("card", "question-card");
    setClassName("chosen", open);
    add(line(open));
    if (open) {
      add(new QuestionFields(desk, question));
    }
  }

  private NativeButton line(boolean open) {
    PartKey key = PartKey.question(question.id());
    String label = question.words("label", getLocale());
    Span name = new Span(label.isBlank() ? getTranslation("checklist.unnamed") : label);
    name.addClassName("title");
    Span about = new Span(about());
    about.addClassName("sub");
    Div words = new Div(name, about);
    words.addClassName("grow");
    Pill flawed = new Pill(Tone.LATE, "triangle-alert", getTranslation("checklist.flawed"));
    NativeButton line = new NativeButton("", click -> desk.open(open ? null : question.id()));
    line.setId(EditorDesk.domId(key, "line"));
    line.add(words, flawed, new NavIcon(open ? "chevron-up" : "chevron-down"));
    line.addClassName("question-line");
    line.getElement().setAttribute("aria-expanded", String.valueOf(open));
    desk.onCheck(flaws -> flawed.setVisible(flaws.stream().map(Flaw::part).anyMatch(key::equals)));
    return line;
  }

  private String about() {
    List<String> facts = new ArrayList<>();
    facts.add(getTranslation("checklist.type." + question.type()));
    for (String member : List.of("severity", "department")) {
      if (!question.text(member).isEmpty()) {
        facts.add(getTranslation("field." + member + "." + question.text(member)));
      }
    }
    if (question.text("photo").equals("onFail")) {
      facts.add(getTranslation("checklist.photo.onFail"));
    }
    if (question.get("required").asBoolean(false)) {
      facts.add(getTranslation("checklist.member.required"));
    }
    if (!question.get("relevant").isMissingNode()) {
      facts.add(getTranslation("checklist.sometimes"));
    }
    return Facts.of(facts);
  }
}
