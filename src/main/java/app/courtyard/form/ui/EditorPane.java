package app.courtyard.form.ui;

import app.courtyard.form.Edit;
import app.courtyard.form.Flaw;
import app.courtyard.form.FormDraft;
import app.courtyard.form.PartKey;
import app.courtyard.form.Sketch;
import app.courtyard.form.SketchParts;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.NavIcon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/** The form as it is written: its bar, all its parts, and what one does with the whole. */
class EditorPane extends Section {

  /** What one does with the whole. */
  record Actions(Runnable preview, Runnable issue, Runnable discard) {}

  private final EditorDesk desk;
  private final transient EstateTime time;
  private final EditorNotes notes = new EditorNotes();
  private final Div bar = new Div();
  private final Div scroll = new Div();
  private final Div foot = new Div();
  private final H1 title = new H1();
  private final Span state = new Span();
  private final NativeButton preview;
  private final NativeButton issue;
  private final NativeButton discard;

  EditorPane(EditorDesk desk, EstateTime time, Actions actions) {
    this.desk = desk;
    this.time = time;
    addClassNames("pane", "editor-pane");
    bar.addClassName("bar");
    scroll.addClassName("scroll");
    foot.addClassName("foot");
    title.addClassNames("grow", "title");
    state.addClassNames("sub", "kept");
    state.getElement().setAttribute("role", "status");
    issue = button("checklist.issue", "main", actions.issue);
    preview = button("checklist.preview", "preview-open", actions.preview);
    discard = button("checklist.discard", "danger", actions.discard);
    add(bar, scroll, foot);
  }

  EditorNotes notes() {
    return notes;
  }

  void draw(FormDraft draft) {
    RouterLink back = new RouterLink(ChecklistsView.class, draft.formId());
    back.add(new NavIcon("chevron-left"));
    back.addClassName("icon");
    back.getElement().setAttribute("aria-label", getTranslation("checklist.back"));
    bar.removeAll();
    bar.add(back, title);
    scroll.removeAll();
    scroll.add(notes, state, new FormFields(desk, draft.sketch().form()));
    int number = 1;
    for (Sketch.Group group : draft.sketch().sections()) {
      scroll.add(new SectionCard(desk, group, number++));
    }
    NativeButton more = button("checklist.add-section", "wide", this::addSection);
    more.setId("add-section");
    scroll.add(more, discard);
    foot.removeAll();
    foot.add(preview, issue);
  }

  private void addSection() {
    Sketch.Group group = SketchParts.section();
    desk.done(
        Edit.of(sketch -> sketch.insertSection(group, Integer.MAX_VALUE)),
        EditorDesk.domId(PartKey.section(group.id()), "title-zh"));
  }

  /** How it stands: what it is called, that it is kept, and what keeps it from being issued. */
  void stands(FormDraft draft, List<Flaw> flaws, boolean changed) {
    String name = draft.sketch().form().words("title", getLocale());
    title.setText(name.isBlank() ? getTranslation("checklist.unnamed") : name);
    state.setText(getTranslation("checklist.kept", time.dayAndTime(draft.changedAt()), draft.by()));
    issue.setEnabled(flaws.isEmpty() && changed);
    issue.setText(
        flaws.isEmpty()
            ? getTranslation(changed ? "checklist.issue" : "checklist.issue.unchanged")
            : getTranslation("checklist.issue.flawed", flaws.size()));
  }

  /** What is asked before it is done stands alone, and in sight; the notes wait. */
  void ask(Component panel, Runnable notYet, Runnable go) {
    scroll.removeAll();
    scroll.add(panel);
    foot.removeAll();
    foot.add(
        button("checklist.issue.later", "calm", notYet), button("checklist.issue.go", "main", go));
    getElement().executeJs("window.scrollTo(0, 0)");
  }

  private NativeButton button(String words, String kind, Runnable press) {
    NativeButton button = new NativeButton(getTranslation(words), click -> press.run());
    button.addClassNames("btn", kind);
    return button;
  }
}
