package app.courtyard.estate.ui;

import app.courtyard.estate.EstateImport;
import app.courtyard.estate.EstateWorkbook;
import app.courtyard.estate.ImportOutcome;
import app.courtyard.estate.WorkbookExample;
import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;

/** Loading an estate from a workbook: all of it, or every reason why not. */
@Route("import")
@RolesAllowed(Permissions.KEEP_ESTATE)
class ImportView extends Main implements HasDynamicTitle {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final EstateImport estates;
  private final Person person;
  private final WorkbookUpload upload;
  private final Div outcome = new Div();

  ImportView(
      EstateImport estates, CurrentPerson current, ObjectProvider<WorkbookExample> examples) {
    this.estates = estates;
    this.person = current.get();
    UI ui = UI.getCurrent();
    this.upload = new WorkbookUpload(file -> load(file, ui));
    addClassNames("screen", "column");
    Header top = new Header(new H1(getTranslation("import.title")));
    top.addClassName("top");
    Div body = new Div(lead(), card(examples), outcome);
    body.addClassNames("scroll", "stack", "wide");
    outcome.addClassName("outcome");
    add(top, body);
  }

  private Paragraph lead() {
    Paragraph lead = new Paragraph(getTranslation("import.lead"));
    lead.addClassName("sub");
    return lead;
  }

  private Div card(ObjectProvider<WorkbookExample> examples) {
    Div downloads = new Div();
    downloads.addClassNames("row", "wraps");
    Locale locale = getLocale();
    downloads.add(
        download("import.template", "courtyard.xlsx", () -> EstateWorkbook.empty(locale)));
    examples.forEach(
        example -> downloads.add(download("import.sample", example.fileName(), example.content())));
    Div card = new Div(upload, downloads);
    card.addClassNames("card", "stack");
    return card;
  }

  private Anchor download(String label, String fileName, Supplier<byte[]> content) {
    Anchor anchor =
        new Anchor(
            DownloadHandler.fromInputStream(
                event -> {
                  byte[] file = content.get();
                  return new DownloadResponse(
                      new ByteArrayInputStream(file), fileName, XLSX, file.length);
                }),
            getTranslation(label));
    anchor.addClassNames("btn", "quiet");
    return anchor;
  }

  private void load(byte[] file, UI ui) {
    try {
      ImportOutcome result = estates.load(file, person);
      ui.access(() -> show(result));
    } catch (DataAccessException e) {
      LoggerFactory.getLogger(ImportView.class).error("A workbook could not be written", e);
      ui.access(this::showFailure);
    }
  }

  private void show(ImportOutcome result) {
    upload.clear();
    outcome.removeAll();
    switch (result) {
      case ImportOutcome.Refused refused -> outcome.add(new ProblemList(refused));
      case ImportOutcome.Loaded loaded -> outcome.add(new LoadedSummary(loaded));
    }
  }

  private void showFailure() {
    upload.clear();
    outcome.removeAll();
    Div note = new Div(getTranslation("import.failed"));
    note.addClassNames("note", "urgent");
    note.getElement().setAttribute("role", "alert");
    outcome.add(note);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("import.title");
  }
}
