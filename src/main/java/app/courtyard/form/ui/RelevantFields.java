package app.courtyard.form.ui;

import app.courtyard.form.Part;
import app.courtyard.form.PartKey;
import app.courtyard.form.Relevance;
import app.courtyard.form.Sketch;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Shown only if …: what earlier questions must have been answered with. */
class RelevantFields extends Div {

  private final EditorDesk desk;
  private final PartKey key;
  private final List<Part> earlier;

  RelevantFields(EditorDesk desk, PartKey key, Part part) {
    this.desk = desk;
    this.key = key;
    this.earlier = earlier(desk.sketch(), key);
    addClassNames("stack", "relevant");
    if (earlier.isEmpty() && part.get("relevant").isMissingNode()) {
      return;
    }
    Span label = new Span(getTranslation("checklist.member.relevant"));
    label.addClassName("label");
    add(label);
    Relevance.of(part.get("relevant")).ifPresentOrElse(this::simple, this::nested);
    add(new FlawLine(desk, key, "relevant"));
  }

  /** All that is asked before it. */
  private static List<Part> earlier(Sketch sketch, PartKey key) {
    List<Part> earlier = new ArrayList<>();
    for (Sketch.Group group : sketch.sections()) {
      if (key.equals(PartKey.section(group.id()))) {
        return earlier;
      }
      for (Part question : group.questions()) {
        if (key.equals(PartKey.question(question.id()))) {
          return earlier;
        }
        earlier.add(question);
      }
    }
    return earlier;
  }

  private void simple(Relevance relevance) {
    List<Relevance.Simple> parts = relevance.parts();
    if (parts.isEmpty()) {
      Paragraph always = new Paragraph(getTranslation("checklist.always"));
      always.addClassName("sub");
      add(always);
    }
    if (parts.size() > 1) {
      add(
          PickChips.one(
              getTranslation("checklist.how-many"),
              List.of("all", "any"),
              code -> getTranslation("checklist.condition." + code),
              relevance.any() ? "any" : "all",
              code -> put(new Relevance(code.equals("any"), parts))));
    }
    for (int i = 0; i < parts.size(); i++) {
      int index = i;
      add(
          new ConditionRow(
              earlier,
              parts.get(i),
              i + 1,
              changed -> put(with(relevance, all -> replaced(all, index, changed)))));
    }
    if (!earlier.isEmpty()) {
      NativeButton more =
          new NativeButton(
              getTranslation("checklist.add-condition"),
              click ->
                  put(
                      with(
                          relevance,
                          all -> {
                            List<Relevance.Simple> more2 = new ArrayList<>(all);
                            Part last = earlier.getLast();
                            more2.add(
                                Relevance.about(
                                    last, Relevance.operatorsFor(last.type()).getFirst()));
                            return more2;
                          })));
      more.setId(EditorDesk.domId(key, "add-condition"));
      more.addClassNames("btn", "quiet");
      add(more);
    }
  }

  private static Relevance with(Relevance relevance, UnaryOperator<List<Relevance.Simple>> change) {
    return new Relevance(relevance.any(), change.apply(relevance.parts()));
  }

  private static List<Relevance.Simple> replaced(
      List<Relevance.Simple> all, int index, Relevance.@Nullable Simple changed) {
    List<Relevance.Simple> now = new ArrayList<>(all);
    if (changed == null) {
      now.remove(index);
    } else {
      now.set(index, changed);
    }
    return now;
  }

  private void nested() {
    Paragraph kept = new Paragraph(getTranslation("checklist.nested"));
    kept.addClassName("sub");
    NativeButton away =
        new NativeButton(
            getTranslation("checklist.nested.remove"),
            click -> put(new Relevance(false, List.of())));
    away.addClassNames("btn", "quiet");
    add(kept, away);
  }

  private void put(Relevance relevance) {
    desk.set(
        key, EditorDesk.domId(key, "add-condition"), one -> one.with("relevant", relevance.node()));
  }
}
