package app.courtyard.form.ui;

import app.courtyard.form.Change;
import app.courtyard.form.FormDraft;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;

/** Before a version is issued: what it changes, and what that means for the phones. */
class IssuePanel extends Div {

  /**
   * @param newer the version that was issued since the draft was begun
   */
  IssuePanel(FormDraft draft, List<Change> changes, Optional<Integer> newer) {
    addClassNames("card", "stack", "issue-panel");
    getElement().setAttribute("role", "group");
    H2 title =
        new H2(
            getTranslation(
                draft.basedOn() == null ? "checklist.issue.first" : "checklist.issue.title"));
    Paragraph lead = new Paragraph(getTranslation("checklist.issue.lead"));
    lead.addClassName("sub");
    add(title);
    newer.ifPresent(
        version -> {
          Div note = new Div(getTranslation("checklist.issue.newer", draft.basedOn(), version));
          note.addClassName("note");
          add(note);
        });
    add(new ChangeWords(getLocale()).list(changes), lead);
  }
}
