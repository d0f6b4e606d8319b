package app.courtyard.estate.ui;

import app.courtyard.estate.EstateExport;
import app.courtyard.estate.EstateFiles;
import app.courtyard.estate.EstateLoad;
import app.courtyard.estate.EstateLoads;
import app.courtyard.estate.EstateWorkbook;
import app.courtyard.estate.ImportOutcome;
import app.courtyard.estate.WorkbookExample;
import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.place.Estate;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Loading an estate: files are checked, what they would do is shown, and then all of it is written;
 * or every reason why not. And the estate as a workbook.
 */
@Route("import")
@RolesAllowed(Permissions.KEEP_ESTATE)
class ImportView extends Main implements HasDynamicTitle {

  private final EstateLoads loads;
  private final Person person;
  private final Div start = new Div();
  private final Div outcome = new Div();
  private final Div foot = new Div();

  /** The last check that showed what would be done. */
  private @Nullable EstateLoad shown;

  ImportView(
      EstateLoads loads,
      EstateExport export,
      CurrentPerson current,
      I18NProvider words,
      ObjectProvider<WorkbookExample> examples) {
    this.loads = loads;
    this.person = current.get();
    addClassNames("screen", "column");
    Header top = new Header(new H1(getTranslation("import.title")));
    top.addClassName("top");
    List<Estate> estates = export.of(person);
    Locale locale = getLocale();
    start.add(
        lead(),
        new UploadCard(person.estateId() == null ? estates : List.of(), this::check),
        new DownloadCard(() -> EstateWorkbook.template(words, locale), examples.stream(), estates));
    start.addClassNames("stack", "wide");
    outcome.addClassName("outcome");
    Div body = new Div(outcome, start);
    body.addClassNames("scroll", "stack", "wide");
    foot.addClassName("foot");
    foot.setVisible(false);
    add(top, body, foot);
    loads.of(person).ifPresent(this::follow);
  }

  private Paragraph lead() {
    Paragraph lead = new Paragraph(getTranslation("import.lead"));
    lead.addClassName("sub");
    return lead;
  }

  private void check(EstateFiles files) {
    follow(loads.check(files, person));
  }

  /** Until it ends; leaving the page does not end it. */
  private void follow(EstateLoad load) {
    clear();
    start.setVisible(false);
    outcome.add(new ProgressCard(load, came -> show(load, came)));
  }

  private void show(EstateLoad load, ImportOutcome came) {
    clear();
    switch (came) {
      case ImportOutcome.Checked checked -> {
        shown = load;
        preview(load, checked);
      }
      case ImportOutcome.Refused refused -> end(load, new ProblemList(refused));
      case ImportOutcome.Loaded loaded -> {
        start.setVisible(false);
        outcome.add(new LoadedSummary(loaded));
        foot.add(button("import.done", "main", () -> begin(load)));
        foot.setVisible(true);
      }
      case ImportOutcome.Busy busy -> tryAgain(load, note("import.busy", busy.estate()));
      case ImportOutcome.Failed failed -> tryAgain(load, note("import.failed", ""));
    }
  }

  /** Seen where the next one is handed in. */
  private void end(EstateLoad load, Div what) {
    loads.putAway(load, person);
    outcome.add(what);
  }

  /** What was shown stays at hand, and with it the files. */
  private void tryAgain(EstateLoad load, Div why) {
    end(load, why);
    if (shown != null && shown.outcome().orElse(null) instanceof ImportOutcome.Checked checked) {
      preview(shown, checked);
    }
  }

  private void preview(EstateLoad checked, ImportOutcome.Checked came) {
    start.setVisible(false);
    outcome.add(new ChangesPreview(came.preview(), came.overtaken()));
    boolean changes = came.preview().changesSomething();
    foot.add(button(changes ? "import.put-away" : "import.back", "", () -> begin(checked)));
    if (changes) {
      foot.add(button("import.load", "main", () -> follow(loads.load(checked, person))));
    }
    foot.setVisible(true);
  }

  private NativeButton button(String words, String kind, Runnable pressed) {
    NativeButton button = new NativeButton(getTranslation(words), event -> pressed.run());
    button.addClassName("btn");
    if (!kind.isEmpty()) {
      button.addClassName(kind);
    }
    return button;
  }

  private void begin(EstateLoad seen) {
    loads.putAway(seen, person);
    shown = null;
    clear();
  }

  private void clear() {
    outcome.removeAll();
    foot.removeAll();
    foot.setVisible(false);
    start.setVisible(true);
  }

  private Div note(String words, String estate) {
    Div note = new Div(getTranslation(words, estate));
    note.addClassNames("note", "urgent");
    note.getElement().setAttribute("role", "alert");
    return note;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("import.title");
  }
}
