package app.courtyard.estate.ui;

import app.courtyard.estate.EstateFiles;
import app.courtyard.estate.EstateImport;
import app.courtyard.place.Estate;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/** Where files are handed in, and for whom. */
class UploadCard extends Div {

  private final Select<Estate> estate = new Select<>();

  /**
   * @param choices of estates for files that do not say theirs; none for people who work in one
   */
  UploadCard(List<Estate> choices, SerializableConsumer<EstateFiles> picked) {
    addClassNames("card", "stack");
    WorkbookUpload upload =
        new WorkbookUpload(
            files ->
                picked.accept(
                    new EstateFiles(
                        files, estate.getOptionalValue().map(Estate::id).orElse(null))));
    Paragraph takes = new Paragraph(getTranslation("import.takes", EstateImport.MAX_SIZE));
    takes.addClassName("sub");
    add(upload, takes);
    if (!choices.isEmpty()) {
      estate.setLabel(getTranslation("import.estate"));
      estate.setHelperText(getTranslation("import.estate.hint"));
      estate.setEmptySelectionAllowed(true);
      estate.setEmptySelectionCaption(getTranslation("import.estate.none"));
      estate.setItemLabelGenerator(
          one ->
              one == null ? getTranslation("import.estate.none") : one.name() + " · " + one.code());
      estate.setItems(choices);
      add(estate);
    }
  }
}
