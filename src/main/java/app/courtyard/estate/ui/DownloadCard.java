package app.courtyard.estate.ui;

import app.courtyard.estate.EstateWorkbook;
import app.courtyard.estate.WorkbookExample;
import app.courtyard.place.Estate;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Workbooks to take away: an empty one with its guide, a filled-in one, and the estate as it is.
 */
class DownloadCard extends Div {

  private final Anchor present = new Anchor("", getTranslation("import.export"));

  /**
   * @param estates that may be taken out
   */
  DownloadCard(Supplier<byte[]> template, Stream<WorkbookExample> examples, List<Estate> estates) {
    Div blank = new Div(anchor("import.template", "courtyard.xlsx", template));
    examples.forEach(
        example -> blank.add(anchor("import.sample", example.fileName(), example.content())));
    blank.addClassNames("row", "wraps");
    add(new H2(getTranslation("import.downloads")), card("import.template.lead", blank));
    if (!estates.isEmpty()) {
      present.setRouterIgnore(true);
      present.getElement().setAttribute("download", true);
      present.addClassName("btn");
      Div export = new Div(present);
      export.addClassNames("row", "wraps");
      if (estates.size() > 1) {
        export.addComponentAsFirst(choice(estates));
      }
      show(estates.getFirst());
      add(card("import.export.lead", export));
    }
  }

  private Select<Estate> choice(List<Estate> estates) {
    Select<Estate> choice = new Select<>();
    choice.setLabel(getTranslation("import.export.estate"));
    choice.setItemLabelGenerator(one -> one.name() + " · " + one.code());
    choice.setItems(estates);
    choice.setValue(estates.getFirst());
    choice.addValueChangeListener(event -> show(event.getValue()));
    return choice;
  }

  private void show(Estate estate) {
    present.setHref("/estates/" + estate.id() + "/workbook.xlsx");
  }

  private Div card(String lead, Div content) {
    Paragraph words = new Paragraph(getTranslation(lead));
    words.addClassName("sub");
    Div card = new Div(words, content);
    card.addClassNames("card", "stack");
    return card;
  }

  private Anchor anchor(String label, String fileName, Supplier<byte[]> content) {
    Anchor anchor =
        new Anchor(
            DownloadHandler.fromInputStream(
                event -> {
                  byte[] file = content.get();
                  return new DownloadResponse(
                      new ByteArrayInputStream(file), fileName, EstateWorkbook.XLSX, file.length);
                }),
            getTranslation(label));
    anchor.addClassName("btn");
    return anchor;
  }
}
